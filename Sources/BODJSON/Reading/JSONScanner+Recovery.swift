/// What other notations allow and JSON does not: recognised, so that the message can name it.
extension JSONScanner {
    /// Deals with a byte that begins no value: goes on where it can, to try a value again.
    mutating func recoverValue() throws(Stop) {
        switch peek {
        case 0x27: throw stop(.singleQuotes, singleQuoted)
        case 0x2B:
            note(.invalidNumber(.plusSign), index..<index + 1)
            index += 1
            guard JSONNumberGrammar.isDigit(peek) else { throw stopAtWord(from: index - 1) }
        case 0x2E: throw stop(.invalidNumber(.barePoint), index..<numberEnd)
        case let byte where byte.isASCIIWordByte: throw stopAtWord()
        default: throw stop(.unexpectedCharacter(expected: "a value"))
        }
    }

    /// Ends the reading at a byte that begins no name.
    mutating func stopAtName() -> Stop {
        switch peek {
        case 0x27: return stop(.singleQuotes, singleQuoted)
        case let byte where byte.isASCIIWordByte:
            let end = bytes[index...].firstIndex { !$0.isWordByte } ?? bytes.count
            return stop(.unquotedName, index..<end)
        default: return stop(.unexpectedCharacter(expected: "a name in double quotes"))
        }
    }

    /// Passes over blanks, and over comments, which are noted.
    @inline(__always)
    mutating func skipToToken() {
        skipBlanks()
        if peek == 0x2F || peek == 0x23 { skipComments() }
    }

    private mutating func skipComments() {
        while let end = commentEnd {
            note(.comment, index..<end)
            index = end
            skipBlanks()
        }
    }

    /// Notes that a comma is missing where another value or name begins.
    mutating func noteMissingComma(isObject: Bool) throws(Stop) {
        let begins: Bool =
            switch peek {
            case 0x22: true
            case 0x7B, 0x5B, 0x2D, 0x30...0x39: !isObject
            default: false
            }
        guard begins else {
            let closing = isObject ? "}" : "]"
            throw stop(.unexpectedCharacter(expected: "a comma or \(closing)"))
        }
        note(.missingComma, index..<index)
    }

    private var commentEnd: Int? {
        if peek == 0x23 { return endOfLine }
        guard peek == 0x2F, index + 1 < bytes.count else { return nil }
        if bytes[index + 1] == 0x2F { return endOfLine }
        guard bytes[index + 1] == 0x2A else { return nil }
        var end = index + 2
        while end + 1 < bytes.count {
            if bytes[end] == 0x2A, bytes[end + 1] == 0x2F { return end + 2 }
            end += 1
        }
        return bytes.count
    }

    private var endOfLine: Int {
        bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    }

    private var singleQuoted: Range<Int> {
        let content = bytes[(index + 1)...]
        let end = content.firstIndex { $0 == 0x27 || $0 == 0x0A } ?? bytes.count
        return index..<min(end + 1, bytes.count)
    }

    private var numberEnd: Int {
        bytes[(index + 1)...].firstIndex { !JSONNumberGrammar.isDigit($0) } ?? bytes.count
    }
}
