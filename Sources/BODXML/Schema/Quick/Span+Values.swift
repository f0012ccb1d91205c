/// What can be seen of a value from its bytes.
extension Span<UInt8> {
    var characterCount: Int {
        var count = 0
        for index in indices where self[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    func isEqual(to other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }

    /// Whether there is neither a tab nor a line break.
    var isLine: Bool { isAll { $0 >= 0x20 } }

    /// Whether it is a line without blanks at its ends or in a row.
    var isCollapsed: Bool {
        var last: UInt8 = 0x20
        for index in indices {
            let byte = self[index]
            if byte < 0x20 || (byte == 0x20 && last == 0x20) { return false }
            last = byte
        }
        return isEmpty || last != 0x20
    }

    var isBoolean: Bool {
        switch count {
        case 1: self[0] == 0x30 || self[0] == 0x31
        case 4: self[0] == 0x74 && self[1] == 0x72 && self[2] == 0x75 && self[3] == 0x65
        case 5: self[0] == 0x66 && self[1] == 0x61 && self[2] == 0x6C && self[3] == 0x73 && self[4] == 0x65
        default: false
        }
    }

    /// Whether it is a word of ASCII name characters.
    var isWord: Bool { !isEmpty && isAll { $0.isAlphanumeric || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F } }

    /// Whether it is such as `en-US`: up to eight letters, and parts of up to eight letters and digits behind a hyphen.
    var isLanguage: Bool {
        var length = 0
        var isFirst = true
        for index in indices {
            let byte = self[index]
            if byte == 0x2D, length > 0 {
                (length, isFirst) = (0, false)
            } else {
                length += 1
                guard length <= 8, isFirst ? byte.isLetter : byte.isAlphanumeric else { return false }
            }
        }
        return length > 0
    }

    /// Whether it is a path, or a scheme with a path, a host or a mail address behind it, without anything else that has a meaning in a URI.
    var isPlainURI: Bool {
        var place = 0
        while place < count, self[place].isAlphanumeric { place += 1 }
        if place == count { return true }
        if self[place] == 0x3A, place > 0, self[0].isLetter { place += 1 } else { place = 0 }
        var slashes = 0
        var hasAt = false
        for index in place..<count {
            switch self[index] {
            case 0x2F: slashes += 1
            case 0x40: hasAt = true
            case 0x2D, 0x2E, 0x5F: break
            case let byte where byte.isAlphanumeric: break
            default: return false
            }
        }
        return !hasAt || slashes == 0
    }

    /// Whether it is Base64 without white space, and with no bit left over.
    var isBase64: Bool {
        guard count.isMultiple(of: 4) else { return false }
        var end = count
        while end > 0, count - end < 2, self[end - 1] == 0x3D { end -= 1 }
        var last = 0
        for index in 0..<end {
            guard let bits = self[index].base64Bits else { return false }
            last = bits
        }
        return count == end || last & (count - end == 1 ? 0x03 : 0x0F) == 0
    }

    /// Goes past a byte if it is the next one.
    func skip(_ byte: UInt8, _ place: inout Int) -> Bool {
        guard place < count, self[place] == byte else { return false }
        place += 1
        return true
    }

    /// Goes past so many digits.
    ///
    /// - Returns: Their number, or nil when there are not so many.
    func digits(_ wanted: Int, _ place: inout Int) -> Int? {
        guard place + wanted <= count else { return nil }
        var number = 0
        for index in place..<place + wanted {
            guard self[index].isDigit else { return nil }
            number = number * 10 + Int(self[index] - 0x30)
        }
        place += wanted
        return number
    }

    /// Goes past all digits that are next.
    ///
    /// - Returns: The first 18 of them as a number, or nil when there is none.
    func digits(_ place: inout Int) -> Int? {
        let start = place
        var number = 0
        while place < count, self[place].isDigit {
            if place - start < 18 { number = number * 10 + Int(self[place] - 0x30) }
            place += 1
        }
        return place > start ? number : nil
    }

    @inline(__always)
    private func isAll(_ holds: (UInt8) -> Bool) -> Bool {
        for index in indices where !holds(self[index]) { return false }
        return true
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- 0x30 < 10 }
    fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    fileprivate var isAlphanumeric: Bool { isDigit || isLetter }

    fileprivate var base64Bits: Int? {
        switch self {
        case 0x41...0x5A: Int(self) - 0x41
        case 0x61...0x7A: Int(self) - 0x61 + 26
        case 0x30...0x39: Int(self) - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}
