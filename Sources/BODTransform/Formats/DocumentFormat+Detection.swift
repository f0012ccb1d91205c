extension DocumentFormat {
    /// Finds out from its first bytes which format a document is in.
    ///
    /// Only as much is looked at as tells the formats apart; whether the document is well-formed is for its reader to say.
    ///
    /// - Parameter bytes: The document.
    /// - Returns: The format; nil when it is none of those that are read.
    public static func detect(_ bytes: [UInt8]) -> DocumentFormat? {
        // UTF-16 shows as bytes with zeros between them, a byte order mark as bytes above 0x7F: neither tells formats apart.
        let head = bytes.prefix(Self.window).filter { $0 != 0 && $0 < 0x80 }
        let start = head.drop(while: isBlank)
        switch start.first {
        case 0x3C: return .bodXML
        case 0x7B: return isJSONExact(start.dropFirst()) ? .jsonExact : nil
        default: return nil
        }
    }

    private static let window = 4_096

    /// Every member of a json-exact object begins with `$` or `@`; no other JSON that is read has such a name first.
    private static func isJSONExact(_ members: ArraySlice<UInt8>) -> Bool {
        let name = members.drop(while: isBlank)
        guard name.first == 0x22, let first = name.dropFirst().first else { return false }
        return first == 0x24 || first == 0x40
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
