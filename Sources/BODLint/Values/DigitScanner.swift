/// Reads the parts of a date or time from left to right.
struct DigitScanner {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { place == bytes.count }

    /// Goes past a character if it is the next one.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard place < bytes.count, UInt32(bytes[place]) == character.value else { return false }
        place += 1
        return true
    }

    /// `2026-03-20`, a year of four to nine digits, perhaps below zero.
    mutating func date() -> (year: Int, month: Int, day: Int)? {
        let isNegative = skip("-")
        let count = digitsAhead
        guard (4...9).contains(count), let year = number(count), skip("-"), let month = number(2),
            (1...12).contains(month),
            skip("-"), let day = number(2), day >= 1, day <= Self.length(of: month, year)
        else { return nil }
        return (isNegative ? -year : year, month, day)
    }

    /// `14:00:00` with a fraction, in seconds; 24:00:00 is the end of the day.
    mutating func time() -> Int? {
        guard let hour = number(2), skip(":"), let minute = number(2), minute < 60, skip(":"), let second = number(2),
            second < 60, hour < 24 || (hour == 24 && minute == 0 && second == 0)
        else { return nil }
        if skip(".") {
            let digits = digitsAhead
            if digits == 0 { return nil }
            place += digits
        }
        return hour * 3_600 + minute * 60 + second
    }

    /// `Z`, `+01:00`, or nothing; nil for anything else.
    mutating func zone() -> (isStated: Bool, offset: Int)? {
        if isAtEnd { return (false, 0) }
        if skip("Z") { return (true, 0) }
        let isNegative = skip("-")
        guard isNegative || skip("+"), let hours = number(2), hours <= 14, skip(":"), let minutes = number(2),
            minutes < 60
        else { return nil }
        let offset = hours * 3_600 + minutes * 60
        return (true, isNegative ? -offset : offset)
    }

    private mutating func number(_ count: Int) -> Int? {
        guard place + count <= bytes.count else { return nil }
        var number = 0
        for digit in place..<place + count {
            guard (0x30...0x39).contains(bytes[digit]) else { return nil }
            number = number * 10 + Int(bytes[digit] - 0x30)
        }
        place += count
        return number
    }

    private var digitsAhead: Int {
        var end = place
        while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
        return end - place
    }

    private static func length(of month: Int, _ year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
