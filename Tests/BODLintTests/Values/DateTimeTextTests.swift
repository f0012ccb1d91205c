import Testing

@testable import BODLint

@Suite("A date or time")
struct DateTimeTextTests {
    @Test(
        "is read in every form of XML Schema",
        arguments: [
            ("2026-03-31", false, false), ("2026-03-31Z", false, true), ("2026-03-31T14:05:00", true, false),
            ("2026-03-31T14:05:00.123Z", true, true), ("2026-03-31T24:00:00-14:00", true, true),
            ("14:05:00+01:00", true, true),
            ("-0044-03-15", false, false), ("12026-01-01", false, false), ("2024-02-29", false, false),
        ]
    )
    func read(_ text: String, _ hasTime: Bool, _ hasZone: Bool) throws {
        let moment = try #require(DateTimeText(text))
        #expect(moment.hasTime == hasTime)
        #expect(moment.hasZone == hasZone)
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "2026", "2026-3-1", "26-03-31", "31.03.2026", "2026-13-01", "2026-02-29", "1900-02-29", "2026-04-31",
            "2026-03-31T", "2026-03-31T14:05", "2026-03-31T25:00:00Z", "2026-03-31T14:60:00Z", "2026-03-31T24:00:01Z",
            "2026-03-31T14:05:00.Z", "2026-03-31T14:05:00+15:00", "2026-03-31 14:05:00", "2026-03-31T14:05:00Zx",
            "٢٠٢٦-03-31",
        ]
    )
    func refused(_ text: String) {
        #expect(DateTimeText(text) == nil)
    }

    @Test(
        "is before another only for certain",
        arguments: [
            ("2026-03-31T10:00:00Z", "2026-03-31T10:00:01Z", true),
            ("2026-03-31T10:00:00Z", "2026-03-31T10:00:00Z", false),
            ("2026-03-31T10:00:00+02:00", "2026-03-31T08:00:01Z", true),
            ("2026-03-31T10:00:00", "2026-03-31T23:00:00Z", false),
            ("2026-03-30", "2026-03-31", false), ("2026-03-29", "2026-03-31", true), ("2025-12-31", "2026-01-02", true),
            ("2024-02-28", "2024-03-01", true), ("10:00:00Z", "2026-03-31", false),
        ]
    )
    func before(_ first: String, _ second: String, _ isBefore: Bool) throws {
        #expect(try #require(DateTimeText(first)).isBefore(#require(DateTimeText(second))) == isBefore)
    }

    @Test(
        "is on an earlier day when it is so wherever its midnight is meant",
        arguments: [
            ("2026-03-31T00:00:00Z", "2026-03-31T23:00:00Z", false),
            ("2026-03-30T23:00:00Z", "2026-03-31T08:00:00Z", false),
            ("2026-03-31T00:00:00+01:00", "2026-03-31T08:00:00Z", false),
            ("2026-03-29T23:00:00Z", "2026-03-31T13:00:00Z", true),
            ("2026-03-28T00:00:00+02:00", "2026-03-31T08:00:00Z", true),
        ]
    )
    func earlierDay(_ first: String, _ second: String, _ isEarlier: Bool) throws {
        #expect(try #require(DateTimeText(first)).isOnEarlierDay(than: #require(DateTimeText(second))) == isEarlier)
    }
}
