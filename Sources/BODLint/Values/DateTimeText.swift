/// A date, time, or both, as XML Schema part 2 writes them (sections 3.2.7 to 3.2.9).
struct DateTimeText: Sendable, Equatable {
    /// The year; nil for a time without a date.
    let year: Int?
    /// Whether there is a time.
    let hasTime: Bool
    /// Whether the zone is stated.
    let hasZone: Bool
    /// Days since 1970-01-01 in the written zone, and seconds of the day in UTC when the zone is stated.
    private let days: Int
    private let seconds: Int

    /// Reads a text; nil when it is none of the three.
    init?(_ text: String) {
        var scanner = DigitScanner(text)
        var date: (year: Int, month: Int, day: Int)?
        var time: Int?
        if text.utf8.contains(UInt8(ascii: "-")), !text.utf8.prefix(3).contains(UInt8(ascii: ":")) {
            guard let parts = scanner.date() else { return nil }
            date = parts
            if scanner.skip("T") {
                guard let clock = scanner.time() else { return nil }
                time = clock
            }
        } else {
            guard let clock = scanner.time() else { return nil }
            time = clock
        }
        guard let zone = scanner.zone(), scanner.isAtEnd else { return nil }
        year = date?.year
        hasTime = time != nil
        hasZone = zone.isStated
        days = date.map { Self.days($0.year, $0.month, $0.day) } ?? 0
        seconds = (time ?? 0) - zone.offset
    }

    /// Whether the moment is before another for certain: without zones a day is allowed for them.
    func isBefore(_ other: DateTimeText) -> Bool {
        guard year != nil, other.year != nil else { return false }
        if hasZone, other.hasZone, hasTime, other.hasTime {
            return days * 86_400 + seconds < other.days * 86_400 + other.seconds
        }
        return days + 1 < other.days
    }

    /// Whether the day is before that of another for certain.
    func isOnEarlierDay(than other: DateTimeText) -> Bool {
        guard year != nil, other.year != nil else { return false }
        guard hasZone, other.hasZone else { return days + 1 < other.days }
        // A day is often written as its midnight somewhere: up to fourteen hours from that of UTC, and a day long.
        return days * 86_400 + seconds + 86_400 + 14 * 3_600 <= other.days * 86_400 + other.seconds
    }

    /// The days from 1970-01-01 of the Gregorian calendar, counted from the first of March of year 0.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
