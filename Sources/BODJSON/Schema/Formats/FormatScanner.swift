/// Reads a text of a fixed form, byte by byte.
struct FormatScanner {
    let bytes: ArraySlice<UInt8>
    private(set) var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    var isAtEnd: Bool { index == bytes.endIndex }

    var peek: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    /// Takes a character when it comes next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let peek, UInt32(peek) == character.value else { return false }
        index += 1
        return true
    }

    /// Takes one of some characters when it comes next.
    mutating func takeOne(of characters: String) -> UInt8? {
        guard let next = peek, characters.utf8.contains(next) else { return nil }
        index += 1
        return next
    }

    /// Takes bytes as long as they meet a condition.
    mutating func take(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = index
        while let peek, condition(peek) { index += 1 }
        return bytes[start..<index]
    }

    /// Takes exactly so many digits.
    mutating func number(digits: Int) -> Int? {
        guard index + digits <= bytes.endIndex else { return nil }
        var value = 0
        for byte in bytes[index..<index + digits] {
            guard JSONNumberGrammar.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        index += digits
        return value
    }
}
