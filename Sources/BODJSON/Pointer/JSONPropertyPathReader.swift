/// Reads the steps of a property path, byte by byte.
struct JSONPropertyPathReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Whether a name can follow a dot: letters, digits, underscores and hyphens, not beginning with a digit.
    static func isPlainName(_ name: String) -> Bool {
        guard let first = name.utf8.first, !JSONNumberGrammar.isDigit(first), first != 0x2D else { return false }
        return name.utf8.allSatisfy(isNameByte)
    }

    /// The names and positions; nil when the text is no path to one place.
    mutating func read() -> [String]? {
        guard take(0x24) else { return nil }
        var tokens: [String] = []
        while index < bytes.count {
            guard let token = step() else { return nil }
            tokens.append(token)
        }
        return tokens
    }

    private static func isNameByte(_ byte: UInt8) -> Bool { byte == 0x2D || byte.isWordByte }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func step() -> String? {
        if take(0x2E) { return plain(while: Self.isNameByte) }
        guard take(0x5B) else { return nil }
        let token = take(0x27) ? quoted(0x27) : take(0x22) ? quoted(0x22) : plain(while: JSONNumberGrammar.isDigit)
        return take(0x5D) ? token : nil
    }

    private mutating func plain(while isPart: (UInt8) -> Bool) -> String? {
        let start = index
        while index < bytes.count, isPart(bytes[index]) { index += 1 }
        return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
    }

    private mutating func quoted(_ quote: UInt8) -> String? {
        var name: [UInt8] = []
        while index < bytes.count {
            if take(quote) { return String(decoding: name, as: UTF8.self) }
            if bytes[index] == 0x5C { index += 1 }
            guard index < bytes.count else { return nil }
            name.append(bytes[index])
            index += 1
        }
        return nil
    }
}
