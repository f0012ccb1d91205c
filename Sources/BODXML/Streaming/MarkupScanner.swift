/// Finds the ends of markup in bytes of an encoding that ASCII is a part of.
enum MarkupScanner {
    /// What begins at an index.
    static func token(at index: Int, in bytes: Span<UInt8>) -> MarkupToken {
        guard bytes[index] == 0x3C else { return .other(end: textEnd(from: index, in: bytes)) }
        guard index + 1 < bytes.count else { return .incomplete }
        switch bytes[index + 1] {
        case 0x2F: return end(of: ">", from: index + 2, in: bytes).map { .endTag(end: $0) } ?? .incomplete
        case 0x3F: return end(of: "?>", from: index + 2, in: bytes).map { .other(end: $0) } ?? .incomplete
        case 0x21: return declaration(at: index, in: bytes)
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A, 0x80...: return startTag(at: index, in: bytes)
        default: return .foreign
        }
    }

    private static func textEnd(from index: Int, in bytes: Span<UInt8>) -> Int {
        var index = index
        while index < bytes.count, bytes[index] != 0x3C { index &+= 1 }
        return index
    }

    private static func declaration(at index: Int, in bytes: Span<UInt8>) -> MarkupToken {
        for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>")] as [(StaticString, StaticString)] {
            guard begins(with: opening, at: index, in: bytes) else { continue }
            let start = index + opening.utf8CodeUnitCount
            return end(of: closing, from: start, in: bytes).map { .other(end: $0) } ?? .incomplete
        }
        return bytes.count - index < 9 ? .incomplete : .foreign
    }

    /// A tag ends at the first `>` outside an attribute's value.
    private static func startTag(at index: Int, in bytes: Span<UInt8>) -> MarkupToken {
        var nameEnd = 0
        var quote: UInt8 = 0
        var place = index + 1
        while place < bytes.count {
            let byte = bytes[place]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else {
                if nameEnd == 0, byte <= 0x20 || byte == 0x2F || byte == 0x3E { nameEnd = place }
                if byte == 0x22 || byte == 0x27 { quote = byte }
                if byte == 0x3E {
                    return .startTag(name: (index + 1)..<nameEnd, isEmpty: bytes[place - 1] == 0x2F, end: place + 1)
                }
            }
            place &+= 1
        }
        return .incomplete
    }

    private static func begins(with text: StaticString, at index: Int, in bytes: Span<UInt8>) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index + length <= bytes.count else { return false }
        return text.description.utf8.enumerated().allSatisfy { bytes[index + $0.offset] == $0.element }
    }

    /// The place after the first occurrence of some characters.
    private static func end(of text: StaticString, from start: Int, in bytes: Span<UInt8>) -> Int? {
        let length = text.utf8CodeUnitCount
        var index = start + length - 1
        while index < bytes.count {
            // Each of the texts ends in it.
            if bytes[index] == 0x3E, begins(with: text, at: index - length + 1, in: bytes) { return index + 1 }
            index &+= 1
        }
        return nil
    }
}
