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
        case FailureCode.attributeRedefined:
            return attribute(failure, in: text, before: reached) ?? character(at: reached, in: text)
        default:
            return character(at: reached, in: text)
        }
    }

    private static func tagEnd(_ text: [UInt8], from open: Int) -> Int {
        text[open...].firstIndex(of: 0x3E).map { $0 + 1 } ?? text.count
    }

    /// The last occurrence of the attribute's name in the tag, which is the repeated one.
    private static func attribute(_ failure: ParserFailure, in text: [UInt8], before reached: Int) -> Range<Int>? {
        guard let name = failure.detail, let open = text[..<reached].lastIndex(of: 0x3C) else { return nil }
        let wanted = Array(name.utf8)
        let end = tagEnd(text, from: open)
        var place = end - wanted.count
        while place > open {
            if text[place..<place + wanted.count].elementsEqual(wanted), XMLSource.isBlank(text[place - 1]) {
                return place..<place + wanted.count
            }
            place -= 1
        }
        return nil
    }

    /// The name in the last tag that begins with the prefix that is not bound.
    private static func prefixedName(_ failure: ParserFailure, in text: [UInt8], before reached: Int) -> Range<Int>? {
        guard let prefix = failure.detail, let open = text[..<reached].lastIndex(of: 0x3C) else { return nil }
        let wanted = Array("\(prefix):".utf8)
        let end = tagEnd(text, from: open)
        for start in stride(from: open + 1, to: end - wanted.count, by: 1)
        where text[start..<start + wanted.count].elementsEqual(wanted)
            && (start == open + 1 || XMLSource.isBlank(text[start - 1]))
        {
            let stop = text[start..<end].firstIndex { XMLSource.isBlank($0) || [0x3D, 0x3E, 0x2F].contains($0) }
            return start..<(stop ?? end)
        }
        return nil
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
