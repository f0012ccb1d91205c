/// The header lines of one part.
struct PartHeaders {
    private var fields: [(name: String, value: ArraySlice<UInt8>)] = []

    /// Reads the lines; a line without a colon, a folded line and a name that occurs twice are refused.
    init(_ lines: [ArraySlice<UInt8>], part: Int) throws(MultipartError) {
        for line in lines {
            guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { throw .headerLine(part) }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            guard bytes(of: name) == nil, !line.contains(0) else { throw .headerLine(part) }
            fields.append((name, line[(colon + 1)...]))
        }
    }

    /// The text of a field, without the blanks around it.
    subscript(name: String) -> String? {
        bytes(of: name).map { bytes in
            let trimmed = bytes.drop { $0 == 0x20 || $0 == 0x09 }
            let end = trimmed.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? trimmed.startIndex
            return String(decoding: trimmed[..<end], as: UTF8.self)
        }
    }

    /// What the part says that it is.
    var disposition: HeaderValue? { bytes(of: "content-disposition").flatMap { HeaderValue($0) } }

    /// RFC 7578 section 4.7 drops the transfer encodings of mail; those that change nothing are harmless.
    var allowsTransferEncoding: Bool {
        guard let encoding = self["content-transfer-encoding"] else { return true }
        return ["binary", "8bit", "7bit"].contains(encoding.lowercased())
    }

    private func bytes(of name: String) -> ArraySlice<UInt8>? { fields.first { $0.name == name }?.value }
}
