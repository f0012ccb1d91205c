/// Tells texts in Base64 from others (RFC 4648, with the line breaks of RFC 2045).
enum Base64Text {
    /// Whether a long text in Base64 may be in a document.
    ///
    /// Such a text covers a whole block of half its length, so that a look at the beginning of each block suffices for nearly all
    /// documents.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - length: How long a text has to be.
    /// - Returns: False when there is certainly none.
    static func mayBe(in bytes: [UInt8], of length: Int) -> Bool {
        let block = length / 2
        var start = 0
        while start + block <= bytes.count {
            if bytes[start..<start + block].allSatisfy(isPart) { return true }
            start += block
        }
        return false
    }

    /// The fewest characters of a line but the last, which tells lines of Base64 from words.
    private static let shortestLine = 32

    /// Whether a text is Base64 from its beginning to its end, with groups of four characters.
    static func isWhole(_ text: [UInt8]) -> Bool {
        let lines = text.split(whereSeparator: isBlank)
        guard lines.dropLast().allSatisfy({ $0.count >= shortestLine }) else { return false }
        let characters = lines.joined()
        let data = characters.prefix { $0 != 0x3D }
        let padding = characters.dropFirst(data.count)
        let count = data.count + padding.count
        return count > 0 && count % 4 == 0 && padding.count <= 2 && data.allSatisfy(isPart)
            && padding.allSatisfy { $0 == 0x3D }
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2B, 0x2F, 0x3D: true
        default: isBlank(byte)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
