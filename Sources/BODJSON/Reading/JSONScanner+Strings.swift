extension JSONScanner {
    /// Reads a string from its opening to its closing quotation mark.
    ///
    /// - Returns: Whether it has escapes.
    mutating func string() throws(Stop) -> Bool {
        let start = index
        var hasEscapes = false
        index += 1
        scanning: while true {
            skipPlainText()
            switch peek {
            case 0x22: break scanning
            case 0x5C:
                hasEscapes = true
                try escape(stringStart: start)
            case 0x80...: try multibyte()
            default: try controlCharacter(stringStart: start)
            }
        }
        index += 1
        if index - start - 2 > limits.stringBytes {
            let kind = JSONProblem.Kind.limitExceeded(
                name: "stringBytes",
                limit: limits.stringBytes,
                unit: "bytes of a string"
            )
            throw stop(kind, start..<index)
        }
        let flag = hasEscapes ? JSONTape.escapeFlag : 0
        tape.words.append(JSONTape.Tag.string.rawValue << 29 | UInt32(truncatingIfNeeded: start))
        tape.words.append(UInt32(truncatingIfNeeded: index) | flag)
        return hasEscapes
    }

    /// Passes over ASCII characters that stand for themselves, eight at a time.
    @inline(__always)
    private mutating func skipPlainText() {
        let start = index
        index = bytes.withUnsafeBytes { bytes in
            var position = start
            while position + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
                let special = JSONPlainText.specialBytes(in: word)
                if special != 0 { return position + special.trailingZeroBitCount / 8 }
                position += 8
            }
            while position < bytes.count, JSONPlainText.isPlain(bytes[position]) { position += 1 }
            return position
        }
    }

    private mutating func controlCharacter(stringStart: Int) throws(Stop) {
        if index >= bytes.count { throw unterminated(stringStart) }
        // A line break is nearly always a missing quotation mark: what follows would be read upside down.
        let byte = bytes[index]
        if byte == 0x0A || byte == 0x0D, !continuesAfterLineBreak { throw unterminated(stringStart) }
        note(.controlCharacter(byte), index..<index + 1)
        index += 1
    }

    /// Whether a string that is broken over lines is closed on the next line in a place where a string may end.
    private var continuesAfterLineBreak: Bool {
        guard let quote = bytes[(index + 1)...].firstIndex(where: { $0 == 0x22 || $0 == 0x0A }) else { return false }
        guard bytes[quote] == 0x22 else { return false }
        let after = bytes[(quote + 1)...].first { $0 > 0x20 }
        return after.map { [0x2C, 0x7D, 0x5D, 0x3A].contains($0) } ?? false
    }

    private mutating func unterminated(_ start: Int) -> Stop {
        let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        return stop(.unterminatedString, start..<end)
    }

    private mutating func multibyte() throws(Stop) {
        let length = bytes.withUnsafeBufferPointer { [index] in UTF8Sequence.length(at: index, in: $0) }
        guard length > 0 else { throw stop(.invalidUTF8, index..<index + 1) }
        index += length
    }

    private mutating func escape(stringStart: Int) throws(Stop) {
        let start = index
        guard index + 1 < bytes.count else { throw unterminated(stringStart) }
        switch bytes[index + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: index += 2
        case 0x75: unicodeEscape()
        case let byte:
            index += byte < 0x20 || byte >= 0x80 ? 1 : 2
            note(.invalidEscape, start..<min(start + 2, bytes.count))
        }
    }

    private mutating func unicodeEscape() {
        let start = index
        guard let unit = JSONStringDecoder.unit(at: index, in: bytes[...]) else {
            index += 2
            while index < start + 6, peek.isHexDigit { index += 1 }
            return note(.invalidEscape, start..<index)
        }
        index += 6
        guard unit & 0xF800 == 0xD800 else { return }
        let isLead = unit < 0xDC00
        if isLead, let trail = JSONStringDecoder.unit(at: index, in: bytes[...]), trail & 0xFC00 == 0xDC00 {
            index += 6
        } else {
            note(.loneSurrogate, start..<index)
        }
    }
}
