extension JSONQuickScan {
    /// Reads a string from its opening to its closing quotation mark.
    ///
    /// - Returns: Whether it has escapes; nil when it is not clear that the string is right.
    @inline(__always)
    mutating func string() -> Bool? {
        let start = index
        var hasEscapes = false
        index &+= 1
        while true {
            skipPlainText()
            guard index < count else { return nil }
            let byte = bytes[index]
            if byte == 0x22 { break }
            if byte >= 0x80 {
                guard multibyte() else { return nil }
            } else {
                guard byte == 0x5C, escape() else { return nil }
                hasEscapes = true
            }
        }
        index &+= 1
        guard index &- start &- 2 <= limits.stringBytes else { return nil }
        let flag = hasEscapes ? JSONTape.escapeFlag : 0
        tape.append(.string, start, UInt32(truncatingIfNeeded: index) | flag)
        return hasEscapes
    }

    /// Passes over ASCII characters that stand for themselves, eight at a time.
    @inline(__always)
    private mutating func skipPlainText() {
        while index &+ 8 <= count {
            let word = UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self)
            let special = JSONPlainText.specialBytes(in: UInt64(littleEndian: word))
            if special != 0 {
                index &+= special.trailingZeroBitCount >> 3
                return
            }
            index &+= 8
        }
        while index < count, JSONPlainText.isPlain(bytes[index]) { index &+= 1 }
    }

    /// Passes over one character of several bytes; most of them, in the languages of Europe, have two.
    @inline(__always)
    private mutating func multibyte() -> Bool {
        if bytes[index] &- 0xC2 < 0x1E, index &+ 1 < count, bytes[index &+ 1] & 0xC0 == 0x80 {
            index &+= 2
            return true
        }
        let length = UTF8Sequence.length(at: index, in: UnsafeBufferPointer(start: bytes, count: count))
        index &+= length
        return length > 0
    }

    private mutating func escape() -> Bool {
        guard index + 1 < count else { return false }
        switch bytes[index + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
            index += 2
            return true
        case 0x75: return unicodeEscape()
        default: return false
        }
    }

    private mutating func unicodeEscape() -> Bool {
        guard let unit = unit() else { return false }
        if unit & 0xF800 != 0xD800 { return true }
        guard unit < 0xDC00, let trail = self.unit() else { return false }
        return trail & 0xFC00 == 0xDC00
    }

    /// Reads `\u` and four hexadecimal digits.
    private mutating func unit() -> UInt16? {
        guard index + 6 <= count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else { return nil }
        var unit: UInt16 = 0
        for place in 2..<6 {
            guard let digit = bytes[index + place].hexValue else { return nil }
            unit = unit << 4 | digit
        }
        index += 6
        return unit
    }
}
