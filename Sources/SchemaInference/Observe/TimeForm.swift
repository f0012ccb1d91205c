/// Recognises the dates and times of XML Schema (XSD 1.0 part 2, 3.2.7 to 3.2.9) with years of four digits.
///
/// `24:00:00`, the year 0 and years beyond 9999 count as text, because processors disagree about them.
enum TimeForm {
    /// The form of a date, a time, or both; nil when the value is none of them.
    static func recognise(_ value: ArraySlice<UInt8>) -> LexicalForm? {
        var digits = FieldReader(value)
        if value.count > 2, value[value.startIndex + 2] == 0x3A {
            return readTime(&digits) ? finish(&digits, .time) : nil
        }
        guard readDate(&digits) else { return nil }
        guard digits.take(0x54) else { return finish(&digits, .date) }
        return readTime(&digits) ? finish(&digits, .dateTime) : nil
    }

    private static func finish(_ digits: inout FieldReader, _ lexicalClass: LexicalClass) -> LexicalForm? {
        if digits.isAtEnd { return LexicalForm(lexicalClass) }
        return readZone(&digits) && digits.isAtEnd ? LexicalForm(lexicalClass, isZoned: true) : nil
    }

    private static func readDate(_ digits: inout FieldReader) -> Bool {
        guard let year = digits.number(4), year > 0, digits.take(0x2D) else { return false }
        guard let month = digits.number(2), (1...12).contains(month), digits.take(0x2D) else { return false }
        guard let day = digits.number(2) else { return false }
        return (1...days(inMonth: month, of: year)).contains(day)
    }

    /// Whether there is such a day.
    static func isDay(_ day: Int, month: Int, year: Int) -> Bool {
        (1...12).contains(month) && day >= 1 && day <= days(inMonth: month, of: year)
    }

    private static func readTime(_ digits: inout FieldReader) -> Bool {
        guard let hour = digits.number(2), hour < 24, digits.take(0x3A) else { return false }
        guard let minute = digits.number(2), minute < 60, digits.take(0x3A) else { return false }
        guard let second = digits.number(2), second < 60 else { return false }
        return digits.take(0x2E) ? (1...9).contains(digits.skipDigits()) : true
    }

    private static func readZone(_ digits: inout FieldReader) -> Bool {
        if digits.take(0x5A) { return true }
        guard digits.take(0x2B) || digits.take(0x2D) else { return false }
        guard let hour = digits.number(2), digits.take(0x3A), let minute = digits.number(2) else { return false }
        return minute < 60 && hour * 60 + minute <= 14 * 60
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
