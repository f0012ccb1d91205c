extension XMLQuickScan {
    /// Reads character data up to the next `<` and makes a text node of it.
    @inline(__always)
    mutating func characters() -> Bool {
        let start = index
        var place = index
        while place < count {
            place += Self.plainBytes(word(place))
            guard place < count else { return false }
            switch kind(at: place) {
            case .plain: place += 1
            case .markup:
                index = place
                if place > start { appendText(start, value: verbatim(start, place)) }
                return true
            case .rewritten: return rewrittenCharacters(from: start, at: place)
            case .unclear: return false
            }
        }
        return false
    }

    /// How many bytes from the first one on are certainly plain; what is not may be so as well.
    @inline(__always)
    private static func plainBytes(_ word: ByteWord) -> Int {
        ByteWord.place(word.holdsPair(0x3C) | word.holds(0x26) | word.isBelow(0x20) | word.isBeyondASCII)
    }

    /// What a byte of character data is.
    enum CharacterKind {
        case plain
        /// `<`, which ends it.
        case markup
        /// What does not stand for itself: a reference, the end of a line as Windows writes it.
        case rewritten
        /// What is not allowed, or not here.
        case unclear
    }

    @inline(__always)
    func kind(at place: Int) -> CharacterKind {
        let byte = byte(place)
        if byte > 0x3E { return byte == 0xEF && isNoncharacter(place) ? .unclear : .plain }
        switch byte {
        case 0x3C: return .markup
        case 0x26, 0x0D: return .rewritten
        // `]]>` must not stand in character data; XML 1.0, section 2.4.
        case 0x3E: return place >= 2 && self.byte(place - 1) == 0x5D && self.byte(place - 2) == 0x5D ? .unclear : .plain
        case 0x20..., 0x0A, 0x09: return .plain
        default: return .unclear
        }
    }

    /// U+FFFE and U+FFFF, which XML 1.0, production 2, leaves out.
    func isNoncharacter(_ place: Int) -> Bool {
        place + 2 < count && byte(place + 1) == 0xBF && byte(place + 2) >= 0xBE
    }

    /// Character data whose value is not what is written.
    private mutating func rewrittenCharacters(from start: Int, at first: Int) -> Bool {
        let valueStart = arena.expandedValues.count
        unsafe arena.expandedValues.append(contentsOf: UnsafeBufferPointer(start: text + start, count: first - start))
        var place = first
        while place < count {
            switch kind(at: place) {
            case .plain:
                arena.expandedValues.append(byte(place))
                place += 1
            case .markup:
                index = place
                appendText(start, value: expanded(from: valueStart))
                return true
            case .rewritten:
                guard let (value, next) = rewritten(at: place) else { return false }
                arena.expandedValues.append(value)
                place = next
            case .unclear: return false
            }
        }
        return false
    }

    /// What a line end or a predefined entity stands for, and the place behind it.
    func rewritten(at place: Int) -> (value: UInt8, next: Int)? {
        if byte(place) == 0x0D {
            guard place + 1 < count, byte(place + 1) == 0x0A else { return nil }
            return (0x0A, place + 2)
        }
        if starts("&amp;", at: place) { return (0x26, place + 5) }
        if starts("&lt;", at: place) { return (0x3C, place + 4) }
        if starts("&gt;", at: place) { return (0x3E, place + 4) }
        if starts("&quot;", at: place) { return (0x22, place + 6) }
        if starts("&apos;", at: place) { return (0x27, place + 6) }
        return nil
    }

    @inline(__always)
    private mutating func appendText(_ start: Int, value: ValueSlice) {
        var record = NodeRecord(kind: .text, parent: parent, start: UInt32(truncatingIfNeeded: start))
        record.end = UInt32(truncatingIfNeeded: index)
        record.value = value
        _ = append(record)
    }

    @inline(__always)
    func verbatim(_ start: Int, _ end: Int) -> ValueSlice {
        ValueSlice(
            start: UInt32(truncatingIfNeeded: start),
            count: UInt32(truncatingIfNeeded: end - start),
            isExpanded: false
        )
    }

    func expanded(from start: Int) -> ValueSlice {
        ValueSlice(start: UInt32(start), count: UInt32(arena.expandedValues.count - start), isExpanded: true)
    }
}

// MARK: Comments

extension XMLQuickScan {
    /// XML 1.0, production 15; other markup with an exclamation mark is left to libxml2.
    mutating func comment() -> Bool {
        guard starts("<!--", at: index) else { return false }
        let valueStart = arena.expandedValues.count
        var place = index + 4
        while place < count {
            let byte = byte(place)
            if byte == 0x2D, place + 1 < count, self.byte(place + 1) == 0x2D {
                guard place + 2 < count, self.byte(place + 2) == 0x3E else { return false }
                return end(commentAt: index, valueStart: valueStart, at: place + 3)
            }
            guard let (value, next) = commentCharacter(byte, at: place) else { return false }
            arena.expandedValues.append(value)
            place = next
        }
        return false
    }

    private func commentCharacter(_ byte: UInt8, at place: Int) -> (value: UInt8, next: Int)? {
        if byte == 0x0D { return rewritten(at: place) }
        if byte < 0x20, byte != 0x0A, byte != 0x09 { return nil }
        return byte == 0xEF && isNoncharacter(place) ? nil : (byte, place + 1)
    }

    private mutating func end(commentAt start: Int, valueStart: Int, at end: Int) -> Bool {
        guard end - start <= limits.valueBytes else { return false }
        var record = NodeRecord(kind: .comment, parent: parent, start: UInt32(start))
        record.end = UInt32(end)
        record.value = expanded(from: valueStart)
        _ = append(record)
        index = end
        return true
    }
}
