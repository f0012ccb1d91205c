import BODDiagnostics

/// Finds the ends of markup in bytes of an encoding that ASCII is a part of.
enum MarkupScanner {
    /// What begins at an index.
    static func token(at index: Int, in bytes: Span<UInt8>) -> MarkupToken {
        guard bytes[index] == 0x3C else { return .other(end: textEnd(from: index, in: bytes)) }
        guard index + 1 < bytes.count else { return .incomplete }
        switch bytes[index + 1] {
        case 0x2F: return bytes.firstIndex(of: 0x3E, from: index + 2).map { .endTag(end: $0 + 1) } ?? .incomplete
        case 0x3F: return end(behind: 1, 0x3F, from: index + 2, in: bytes).map { .other(end: $0) } ?? .incomplete
        case 0x21: return declaration(at: index, in: bytes)
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A, 0x80...: return startTag(at: index, in: bytes)
        default: return .foreign
        }
    }

    private static func textEnd(from index: Int, in bytes: Span<UInt8>) -> Int {
        bytes.firstIndex(of: 0x3C, from: index) ?? bytes.count
    }

    private static func declaration(at index: Int, in bytes: Span<UInt8>) -> MarkupToken {
        if begins(with: "<!--", at: index, in: bytes) {
            return end(behind: 2, 0x2D, from: index + 4, in: bytes).map { .other(end: $0) } ?? .incomplete
        }
        if begins(with: "<![CDATA[", at: index, in: bytes) {
            return end(behind: 2, 0x5D, from: index + 9, in: bytes).map { .other(end: $0) } ?? .incomplete
        }
        return bytes.count - index < 9 ? .incomplete : .foreign
    }

    /// A tag ends at the first `>` outside an attribute's value.
    private static func startTag(at index: Int, in bytes: Span<UInt8>) -> MarkupToken {
        let nameEnd = nameEnd(from: index + 1, in: bytes)
        var quote: UInt8 = 0
        var place = nameEnd
        while place < bytes.count {
            let byte = bytes[place]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                return .startTag(name: (index + 1)..<nameEnd, isEmpty: bytes[place - 1] == 0x2F, end: place + 1)
            }
            place &+= 1
        }
        return .incomplete
    }

    /// The place of the first byte that cannot belong to a name.
    private static func nameEnd(from index: Int, in bytes: Span<UInt8>) -> Int {
        var place = index
        while place < bytes.count {
            switch bytes[place] {
            case 0x3F...: place &+= 1
            case ...0x20, 0x22, 0x27, 0x2F, 0x3E: return place
            default: place &+= 1
            }
        }
        return place
    }

    private static func begins(with text: StaticString, at index: Int, in bytes: Span<UInt8>) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index + length <= bytes.count else { return false }
        return text.description.utf8.enumerated().allSatisfy { bytes[index + $0.offset] == $0.element }
    }

    /// The place after the first `>` with some marks of one kind right before it.
    private static func end(behind count: Int, _ mark: UInt8, from start: Int, in bytes: Span<UInt8>) -> Int? {
        var index = start + count
        while index < bytes.count {
            if bytes[index] == 0x3E, bytes[index - 1] == mark, count < 2 || bytes[index - 2] == mark {
                return index + 1
            }
            index &+= 1
        }
        return nil
    }
}
