/// Where to point for a failure: libxml2 says only how far it had read.
enum FailurePlace {
    static func range(of failure: ParserFailure, in source: XMLSource) -> Range<Int> {
        let text = source.utf8
        let reached = min(max(failure.offset, 0), text.count)
        switch failure.code {
        case FailureCode.undefinedNamespace:
            return prefixedName(failure, in: text, before: reached) ?? character(at: reached, in: text)
        case FailureCode.tagNameMismatch, FailureCode.tagNameRequired:
            guard let open = text[..<reached].lastIndex(of: 0x3C) else { return reached..<reached }
            return open..<tagEnd(text, from: open)
        case FailureCode.undeclaredEntity, FailureCode.missingReferenceSemicolon, FailureCode.referenceNameRequired,
            FailureCode.invalidCharacterReference, FailureCode.invalidDecimalCharacterReference,
            FailureCode.invalidHexCharacterReference:
            guard let ampersand = text[..<reached].lastIndex(of: 0x26) else { return reached..<reached }
            return ampersand..<reached
        case FailureCode.invalidCharacter where isAfterCharacterReference(reached, in: text):
            // `&#0;` is a reference to a character that no document may hold; the parser says so behind it.
            return (text[..<reached].lastIndex(of: 0x26) ?? reached)..<reached
        case FailureCode.attributeRedefined, FailureCode.attributeRedefinedByNamespace:
            return attribute(failure, in: text, before: reached) ?? character(at: reached, in: text)
        default:
            return character(at: reached, in: text)
        }
    }

    /// Whether a character reference ends at a place where no byte of zero stands, which is refused for itself.
    private static func isAfterCharacterReference(_ place: Int, in text: [UInt8]) -> Bool {
        if place < text.count, text[place] == 0 { return false }
        guard place > 0, text[place - 1] == 0x3B, let start = text[..<place].lastIndex(of: 0x26) else { return false }
        return place - start <= 12 && start + 1 < place && text[start + 1] == 0x23
    }

    /// The byte after the tag; a `>` between quotes does not end it.
    private static func tagEnd(_ text: [UInt8], from open: Int) -> Int {
        var quote: UInt8?
        for place in open..<text.count {
            switch (text[place], quote) {
            case (0x22, nil), (0x27, nil): quote = text[place]
            case (let byte, let current?) where byte == current: quote = nil
            case (0x3E, nil): return place + 1
            case (0x3C, nil) where place > open: return place
            default: continue
            }
        }
        return text.count
    }

    /// The last occurrence of the attribute's name in the tag, which is the repeated one.
    private static func attribute(_ failure: ParserFailure, in text: [UInt8], before reached: Int) -> Range<Int>? {
        guard let name = failure.detail, let open = text[..<reached].lastIndex(of: 0x3C) else { return nil }
        let wanted = Array(name.utf8)
        let end = tagEnd(text, from: open)
        var place = end - wanted.count - 1
        while place > open {
            let follows = XMLSource.isBlank(text[place - 1]) || text[place - 1] == 0x3A
            if follows, text[place..<place + wanted.count].elementsEqual(wanted),
                XMLSource.isBlank(text[place + wanted.count]) || text[place + wanted.count] == 0x3D
            {
                return place..<place + wanted.count
            }
            place -= 1
        }
        return nil
    }

    /// The name in the last tag that begins with the prefix that is not bound.
    private static func prefixedName(_ failure: ParserFailure, in text: [UInt8], before reached: Int) -> Range<Int>? {
        guard let prefix = failure.detail, let open = text[..<reached].lastIndex(of: 0x3C) else { return nil }
        // Of several names with the prefix in one tag the parser reports each, with its local name.
        let wanted = Array("\(prefix):\(failure.otherDetail ?? "")".utf8)
        let end = tagEnd(text, from: open)
        for start in stride(from: open + 1, through: end - wanted.count, by: 1)
        where text[start..<start + wanted.count].elementsEqual(wanted)
            && (failure.element == nil ? start == open + 1 : XMLSource.isBlank(text[start - 1]))
            && endsName(start + wanted.count, in: text)
        {
            let stop = text[start..<end].firstIndex { XMLSource.isBlank($0) || [0x3D, 0x3E, 0x2F].contains($0) }
            return start..<(stop ?? end)
        }
        return nil
    }

    private static func endsName(_ place: Int, in text: [UInt8]) -> Bool {
        guard place < text.count else { return true }
        return XMLSource.isBlank(text[place]) || [0x3D, 0x3E, 0x2F].contains(text[place])
    }

    /// The whole character at a byte, which may be the middle of it.
    private static func character(at place: Int, in text: [UInt8]) -> Range<Int> {
        var start = min(place, text.count)
        while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
        guard start < text.count else { return start..<start }
        var end = start + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }
}
