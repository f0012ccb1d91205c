extension JSONScanner {
    mutating func literal(_ tag: JSONTape.Tag, _ text: StaticString) throws(Stop) {
        let end = index + text.utf8CodeUnitCount
        guard matches(text), !(end < bytes.count && bytes[end].isASCIIWordByte) else { throw stopAtWord() }
        tape.words.append(tag.rawValue << 29 | UInt32(truncatingIfNeeded: index))
        index = end
    }

    private func matches(_ text: StaticString) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { text in
            for place in text.indices where bytes[index + place] != text[place] { return false }
            return true
        }
    }

    mutating func number() throws(Stop) {
        let start = index
        if peek == 0x2D { index += 1 }
        try wholePart(from: start)
        if peek == 0x2E {
            index += 1
            try digits(or: .noFraction, from: start)
        }
        if peek | 0x20 == 0x65 {
            index += 1
            if peek == 0x2B || peek == 0x2D { index += 1 }
            try digits(or: .noPower, from: start)
        }
        if peek == 0x2E || peek.isASCIIWordByte { throw stopAtWord(from: start) }
        try checkDigits(from: start)
        tape.words.append(JSONTape.Tag.number.rawValue << 29 | UInt32(truncatingIfNeeded: start))
    }

    private mutating func wholePart(from start: Int) throws(Stop) {
        if peek == 0x30 {
            index += 1
            guard JSONNumberGrammar.isDigit(peek) else { return }
            skipDigits()
            return note(.invalidNumber(.leadingZero), start..<index)
        }
        if peek == 0x2E { throw stop(.invalidNumber(.barePoint), start..<index + 1) }
        if peek.isWordByte, !JSONNumberGrammar.isDigit(peek) { throw stopAtWord(from: start) }
        try digits(or: .noDigits, from: start)
    }

    private mutating func digits(or fault: JSONProblem.NumberFault, from start: Int) throws(Stop) {
        let first = index
        skipDigits()
        if index == first { throw stop(.invalidNumber(fault), start..<index) }
    }

    @inline(__always)
    private mutating func skipDigits() {
        while index < bytes.count, bytes[index] &- 0x30 < 10 { index &+= 1 }
    }

    private mutating func checkDigits(from start: Int) throws(Stop) {
        if index - start <= limits.numberDigits { return }
        let digits = bytes[start..<index].count { JSONNumberGrammar.isDigit($0) }
        if digits <= limits.numberDigits { return }
        let kind = JSONProblem.Kind.limitExceeded(
            name: "numberDigits",
            limit: limits.numberDigits,
            unit: "digits of a number"
        )
        throw stop(kind, start..<index)
    }

    /// Ends the reading at a word that is no JSON value.
    mutating func stopAtWord(from start: Int? = nil) -> Stop {
        let start = start ?? index
        var end = start
        if end < bytes.count, bytes[end] == 0x2D || bytes[end] == 0x2B { end += 1 }
        while end < bytes.count, bytes[end].isWordByte || bytes[end] == 0x2E { end += 1 }
        let word = String(decoding: bytes[start..<min(end, start + 60)], as: UTF8.self)
        let bare = word.drop { $0 == "-" || $0 == "+" }.lowercased()
        let isNumber = ["nan", "infinity", "inf"].contains(bare) || bytes[start] &- 0x30 < 10 || bytes[start] == 0x2D
        return stop(isNumber ? .invalidNumber(.notANumber(word)) : .invalidLiteral(word), start..<end)
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII letter, a digit, an underscore or a dollar sign.
    var isASCIIWordByte: Bool { isWordByte && self < 0x80 }

    /// Whether the byte is part of a word or of a number: a letter, a digit, an underscore, or not ASCII.
    var isWordByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0x80...: true
        default: false
        }
    }
}
