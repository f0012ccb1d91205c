/// Splits an expression into words (XPath 1.0, section 3.7).
struct XPathLexer {
    private let text: [UInt8]
    private var index = 0

    /// Longest first, so that `!=` is not taken for something that begins with `!`.
    private static let symbols = [
        "..", "::", "//", "!=", "<=", ">=", "(", ")", "[", "]", ".", "@", ",", "/", "|", "+", "-", "=", "<", ">", "*",
    ].map { ($0, Array($0.utf8)) }

    /// Signs of later versions, which would otherwise be taken apart.
    private static let laterSymbols = ["||", "=>", ":=", "<<", ">>", "!", "?", "{", "}", "#", ":"].map {
        ($0, Array($0.utf8))
    }

    static func tokens(_ text: [UInt8]) throws(XPathProblem) -> [XPathToken] {
        var lexer = XPathLexer(text: text)
        var tokens: [XPathToken] = []
        repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .end
        return tokens
    }

    private init(text: [UInt8]) {
        self.text = text
    }

    private var byte: UInt8? { index < text.count ? text[index] : nil }

    private mutating func next() throws(XPathProblem) -> XPathToken {
        while let byte, XMLSource.isBlank(byte) { index += 1 }
        let start = index
        guard let byte else { return XPathToken(kind: .end, range: start..<start) }
        let kind: XPathToken.Kind
        if byte == 0x22 || byte == 0x27 {
            kind = try literal(byte)
        } else if Self.isDigit(byte) || (byte == 0x2E && index + 1 < text.count && Self.isDigit(text[index + 1])) {
            kind = number()
        } else if byte == 0x24 {
            kind = try variable()
        } else if Self.beginsName(byte) {
            kind = try name()
        } else {
            kind = try symbol()
        }
        return XPathToken(kind: kind, range: start..<index)
    }

    private mutating func literal(_ quote: UInt8) throws(XPathProblem) -> XPathToken.Kind {
        let start = index
        guard let end = text[(start + 1)...].firstIndex(of: quote) else {
            throw XPathProblem(
                "the text is not closed",
                remedy: "end it with \(quote == 0x22 ? "\"" : "'"), the sign that it begins with",
                at: start..<text.count
            )
        }
        index = end + 1
        return .literal(Array(text[(start + 1)..<end]))
    }

    private mutating func number() -> XPathToken.Kind {
        let start = index
        while let byte, Self.isDigit(byte) { index += 1 }
        if byte == 0x2E {
            index += 1
            while let byte, Self.isDigit(byte) { index += 1 }
        }
        return .number(XPathNumber.value(of: text[start..<index]))
    }

    private mutating func variable() throws(XPathProblem) -> XPathToken.Kind {
        let start = index
        index += 1
        while let byte, XMLSource.isBlank(byte) { index += 1 }
        guard let byte, Self.beginsName(byte) else {
            throw XPathProblem("$ has to be followed by the name of a variable", at: start..<start + 1)
        }
        let first = word()
        guard let second = part() else { return .variable(prefix: nil, local: first) }
        return .variable(prefix: first, local: second)
    }

    private mutating func name() throws(XPathProblem) -> XPathToken.Kind {
        let first = word()
        if byte == 0x3A, index + 1 < text.count, text[index + 1] == 0x2A {
            index += 2
            return .wildcard(prefix: first)
        }
        guard let second = part() else { return .name(prefix: nil, local: first) }
        return .name(prefix: first, local: second)
    }

    /// What follows a colon when it belongs to the name before it.
    private mutating func part() -> String? {
        guard byte == 0x3A, index + 1 < text.count, Self.beginsName(text[index + 1]) else { return nil }
        index += 1
        return word()
    }

    private mutating func word() -> String {
        let start = index
        while let byte, Self.continuesName(byte) { index += 1 }
        return String(decoding: text[start..<index], as: UTF8.self)
    }

    private mutating func symbol() throws(XPathProblem) -> XPathToken.Kind {
        let rest = text[index...]
        for (symbol, bytes) in Self.laterSymbols
        where rest.starts(with: bytes) && !(symbol == "!" && rest.dropFirst().first == 0x3D)
            && !(symbol == ":" && rest.dropFirst().first == 0x3A)
        {
            throw XPathProblem(
                "\(symbol) is no sign of XPath 1.0",
                explanation: "expressions are of XPath 1.0; later versions have more",
                remedy: "write it with what XPath 1.0 has",
                at: index..<index + bytes.count
            )
        }
        for (symbol, bytes) in Self.symbols where rest.starts(with: bytes) {
            index += bytes.count
            return .symbol(symbol)
        }
        throw XPathProblem(
            "\(String(decoding: [text[index]], as: UTF8.self).debugDescription) is no sign of XPath",
            at: index..<index + 1
        )
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// A character beyond ASCII is taken for a letter; a name that XML does not have simply occurs nowhere.
    static func beginsName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x5F || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    static func continuesName(_ byte: UInt8) -> Bool {
        beginsName(byte) || isDigit(byte) || byte == 0x2D || byte == 0x2E
    }
}
