/// Dates and times of RFC 3339 section 5.6.
enum DateTimeFormat {
    static func isDate(_ text: [UInt8]) -> Bool {
        var scanner = FormatScanner(text[...])
        return date(&scanner) && scanner.isAtEnd
    }

    static func isTime(_ text: [UInt8]) -> Bool {
        var scanner = FormatScanner(text[...])
        return time(&scanner) && scanner.isAtEnd
    }

    static func isDateTime(_ text: [UInt8]) -> Bool {
        var scanner = FormatScanner(text[...])
        return date(&scanner) && scanner.takeOne(of: "Tt") != nil && time(&scanner) && scanner.isAtEnd
    }

    private static func date(_ scanner: inout FormatScanner) -> Bool {
        guard let year = scanner.number(digits: 4), scanner.take("-"), let month = scanner.number(digits: 2),
            scanner.take("-"), let day = scanner.number(digits: 2)
        else { return false }
        return (1...12).contains(month) && day >= 1 && day <= days(of: month, year)
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func time(_ scanner: inout FormatScanner) -> Bool {
        guard let hour = scanner.number(digits: 2), scanner.take(":"), let minute = scanner.number(digits: 2),
            scanner.take(":"), let second = scanner.number(digits: 2), hour <= 23, minute <= 59, second <= 60
        else { return false }
        if scanner.take("."), scanner.take(while: JSONNumberGrammar.isDigit).isEmpty { return false }
        guard let offset = offset(&scanner) else { return false }
        // A leap second is the last of a day in UTC.
        let minuteOfDay = (hour * 60 + minute - offset + 2 * 1_440) % 1_440
        return second < 60 || minuteOfDay == 1_439
    }

    /// The minutes by which a time is ahead of UTC.
    private static func offset(_ scanner: inout FormatScanner) -> Int? {
        if scanner.takeOne(of: "Zz") != nil { return 0 }
        guard let sign = scanner.takeOne(of: "+-"), let hour = scanner.number(digits: 2), scanner.take(":"),
            let minute = scanner.number(digits: 2), hour <= 23, minute <= 59
        else { return nil }
        return (sign == 0x2D ? -1 : 1) * (hour * 60 + minute)
    }
}
