/// The grammar of numbers, RFC 8259 section 6.
enum JSONNumberGrammar {
    /// Whether a text is a number and nothing else.
    static func isNumber(_ text: some Collection<UInt8>) -> Bool {
        var rest = text[...]
        if rest.first == 0x2D { rest.removeFirst() }
        guard let first = rest.first, isDigit(first) else { return false }
        if first == 0x30 { rest.removeFirst() } else { rest = rest.drop(while: isDigit) }
        if rest.first == 0x2E {
            guard let after = digits(after: rest.dropFirst()) else { return false }
            rest = after
        }
        if rest.first == 0x65 || rest.first == 0x45 {
            rest.removeFirst()
            if rest.first == 0x2B || rest.first == 0x2D { rest.removeFirst() }
            guard let after = digits(after: rest) else { return false }
            rest = after
        }
        return rest.isEmpty
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// What follows at least one digit, or nil when there is none.
    private static func digits<Bytes: Collection<UInt8>>(after text: Bytes) -> Bytes.SubSequence?
    where Bytes.SubSequence == Bytes {
        guard let first = text.first, isDigit(first) else { return nil }
        return text.drop(while: isDigit)
    }
}
