/// The name in `encoding="…"` of the XML declaration, and where it stands.
struct DeclaredEncoding {
    let name: String
    /// The name's bytes in the file, without the quotes.
    let range: Range<Int>

    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - start: The first byte after a byte order mark.
    ///   - family: How wide a character of the declaration is.
    init?(_ bytes: [UInt8], from start: Int, family: TextEncoding) {
        let width = family == .utf16LittleEndian || family == .utf16BigEndian ? 2 : 1
        let lead = family == .utf16BigEndian ? 1 : 0
        guard Self.begins(bytes, at: start + lead, width: width) else { return nil }
        let window = Self.declaration(bytes, from: start + lead, width: width)
        guard let end = Self.find("?>", in: window, from: 5),
            let label = Self.find("encoding", in: Array(window[..<end]), from: 5)
        else { return nil }
        guard let open = window[label..<end].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
            let close = window[(open + 1)..<end].firstIndex(of: window[open])
        else { return nil }
        name = String(decoding: window[(open + 1)..<close], as: UTF8.self)
        range = (start + (open + 1) * width)..<(start + close * width)
    }

    /// The characters up to the declaration's `>`; a declaration that is padded beyond four thousand is no encoding's friend.
    private static func declaration(_ bytes: [UInt8], from start: Int, width: Int) -> [UInt8] {
        var characters: [UInt8] = []
        characters.reserveCapacity(64)
        for place in stride(from: start, to: min(bytes.count, start + 4_096 * width), by: width) {
            characters.append(bytes[place])
            if bytes[place] == 0x3E { break }
        }
        return characters
    }

    /// A blank has to follow: `<?xml-stylesheet … encoding="…"?>` is an instruction, and declares nothing.
    private static func begins(_ bytes: [UInt8], at start: Int, width: Int) -> Bool {
        guard start + 5 * width < bytes.count, XMLSource.isBlank(bytes[start + 5 * width]) else { return false }
        return "<?xml".utf8.enumerated().allSatisfy { bytes[start + $0.offset * width] == $0.element }
    }

    private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        guard bytes.count >= start + wanted.count else { return nil }
        return (start...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
    }
}
