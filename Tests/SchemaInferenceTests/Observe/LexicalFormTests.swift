import Testing

@testable import SchemaInference

@Suite("The look of values")
struct LexicalFormTests {
    @Test(
        "is told from the characters",
        arguments: [
            ("", .blank), (" \n", .blank), ("true", .boolean), ("TRUE", .text), ("0", .bit), ("1", .bit),
            ("-1", .integer),
            ("10", .integer), (" 42 ", .integer), ("123456789012345", .integer), ("1234567890123456", .longNumber),
            ("007", .leadingZero), ("00", .leadingZero), ("+49", .plusSign), ("-0", .integer), ("0.50", .decimal),
            ("00.5", .leadingZero),
            (".5", .text), ("5.", .text), ("1,5", .text), ("1e5", .text), ("1234567890123456.78", .decimal),
            ("1234567890123456.789", .longNumber), ("INF", .text), ("NaN", .text),
        ] as [(String, LexicalClass)]
    )
    func numbers(value: String, expected: LexicalClass) {
        #expect(LexicalForm(Array(value.utf8)[...]).lexicalClass == expected)
    }

    @Test(
        "of dates and times follows XML Schema",
        arguments: [
            ("2020-06-18", .date), ("2020-06-18Z", .date), ("2020-06-18+02:00", .date), ("2020-02-30", .text),
            ("2019-02-29", .text),
            ("2000-02-29", .date), ("1900-02-29", .text), ("0000-01-01", .text), ("20200618", .integer),
            ("2020-6-18", .text),
            ("2020-06-18T09:41:56Z", .dateTime), ("2020-06-18T09:41:56.123", .dateTime), ("2020-06-18T24:00:00", .text),
            ("2020-06-18 09:41:56", .text), ("2020-06-18T09:41", .text), ("2020-06-18T09:41:56+14:00", .dateTime),
            ("2020-06-18T09:41:56+14:01", .text), ("09:41:56", .time), ("09:41", .text), ("09:41:56-05:00", .time),
            ("23:59:60", .text),
            ("P1D", .duration), ("-P1Y2M3DT4H5M6.7S", .duration), ("PT", .text), ("P", .text), ("P1S", .text),
            ("PT1.5H", .text),
            ("P1M1Y", .text), ("P1DT", .text), ("Pump", .text),
        ] as [(String, LexicalClass)]
    )
    func dates(value: String, expected: LexicalClass) {
        #expect(LexicalForm(Array(value.utf8)[...]).lexicalClass == expected)
    }
}
