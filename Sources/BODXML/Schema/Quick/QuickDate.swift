/// Dates and times as they are mostly written: years of four digits, and no day that ends at 24 hours.
enum QuickDate {
    static func isDate(_ value: Span<UInt8>) -> Bool {
        var place = 0
        return date(value, &place) && zone(value, &place)
    }

    static func isTime(_ value: Span<UInt8>) -> Bool {
        var place = 0
        return time(value, &place) && zone(value, &place)
    }

    static func isDateTime(_ value: Span<UInt8>) -> Bool {
        var place = 0
        return date(value, &place) && value.skip(0x54, &place) && time(value, &place) && zone(value, &place)
    }

    private static func date(_ value: Span<UInt8>, _ place: inout Int) -> Bool {
        guard let year = value.digits(4, &place), year > 0, value.skip(0x2D, &place),
            let month = value.digits(2, &place), (1...12).contains(month), value.skip(0x2D, &place),
            let day = value.digits(2, &place)
        else { return false }
        return day >= 1 && day <= length(of: month, year)
    }

    private static func time(_ value: Span<UInt8>, _ place: inout Int) -> Bool {
        guard let hour = value.digits(2, &place), hour < 24, value.skip(0x3A, &place),
            let minute = value.digits(2, &place), minute < 60, value.skip(0x3A, &place),
            let second = value.digits(2, &place), second < 60
        else { return false }
        guard value.skip(0x2E, &place) else { return true }
        let start = place
        return value.digits(&place) != nil && place - start <= 9
    }

    /// `Z`, `+01:00` or nothing, and behind it the end.
    private static func zone(_ value: Span<UInt8>, _ place: inout Int) -> Bool {
        if place == value.count { return true }
        if value.skip(0x5A, &place) { return place == value.count }
        guard value.skip(0x2B, &place) || value.skip(0x2D, &place), let hour = value.digits(2, &place), hour < 14,
            value.skip(0x3A, &place), let minute = value.digits(2, &place), minute < 60
        else { return false }
        return place == value.count
    }

    private static func length(of month: Int, _ year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
