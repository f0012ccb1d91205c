/// Where each byte of a text stands in the file, by going along the text as written and as read side by side (YAML 1.2, chapters 7 and 8).
struct YAMLTextPlaces {
    /// For each byte of the text, its place in the file.
    private var places: [Int] = []
    private var end: Int

    /// Goes along a text; nil when the two do not agree.
    init?(_ written: ArraySlice<UInt8>, _ scalar: YAMLScalar) {
        var place = written.startIndex
        end = place
        let quote: UInt8? = scalar.style == .quoted ? written.first : nil
        if quote != nil { place += 1 }
        if scalar.style == .block {
            guard let lineEnd = written.firstIndex(of: 0x0A) else { return nil }
            place = lineEnd + 1
        }
        let text = Array(scalar.text.utf8)
        var index = 0
        while index < text.count {
            guard place < written.endIndex else {
                // The last line break of a block may be all that is left.
                guard text[index...].allSatisfy(Self.isBlank) else { return nil }
                places += [Int](repeating: place, count: text.count - index)
                break
            }
            let byte = written[place]
            if quote == 0x22, byte == 0x5C, written[place...].dropFirst().first.map(Self.isLineBreak) == true {
                // A line break that is escaped is none.
                place += 1
                while place < written.endIndex, Self.isBlank(written[place]) { place += 1 }
            } else if quote == 0x22, byte == 0x5C {
                let count = Self.scalarLength(text[index])
                places += [Int](repeating: place, count: count)
                index += count
                place += Self.escapeLength(written[place...])
            } else if byte == text[index], !Self.isLineBreak(byte) {
                places.append(place)
                index += 1
                place += quote == 0x27 && byte == 0x27 ? 2 : 1
            } else if Self.isBlank(byte) {
                let first = place
                while place < written.endIndex, Self.isBlank(written[place]) { place += 1 }
                if Self.isBlank(text[index]) {
                    places.append(first)
                    index += 1
                }
            } else if Self.isBlank(text[index]) {
                // Several line breaks of the text were taken in one go.
                places.append(place)
                index += 1
            } else {
                return nil
            }
        }
        end = place
    }

    /// The place of a byte; the end of the text for the one after the last.
    func place(of byte: Int) -> Int? {
        places.indices.contains(byte) ? places[byte] : byte == places.count ? end : nil
    }

    /// The place after some bytes.
    func end(of bytes: Range<Int>) -> Int? {
        guard !bytes.isEmpty, let last = place(of: bytes.upperBound - 1) else { return place(of: bytes.upperBound) }
        // What follows the last byte may be an indentation, which is no part of it.
        return places.indices.contains(bytes.upperBound - 1) ? last + 1 : last
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineBreak(byte) }

    private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static func scalarLength(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

    private static func escapeLength(_ escape: ArraySlice<UInt8>) -> Int {
        switch escape.dropFirst().first {
        case 0x78: 4
        case 0x75: 6
        case 0x55: 10
        default: 2
        }
    }
}
