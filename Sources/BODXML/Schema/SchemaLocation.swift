/// Resolves the location of a schema, a `schemaLocation` or a JSON `$ref`, against the document that names it, inside one folder.
package enum SchemaLocation {
    /// Resolves a location, which is a URI reference: `%20` stands for a blank, though a blank itself is understood as well (XSD 1.0
    /// part 2, section 3.2.17).
    ///
    /// - Parameters:
    ///   - reference: The location as written.
    ///   - base: The location of the document that holds it, relative to the folder.
    /// - Returns: The location relative to the folder, or nil when it leads out of it or to a host.
    package static func resolve(_ reference: String, against base: String) -> String? {
        let reference = withoutEscapes(reference)
        guard !reference.isEmpty, !reference.hasPrefix("/"), !reference.contains("\\"), !reference.contains(":"),
            !reference.contains("\0")
        else { return nil }
        var parts = base.split(separator: "/", omittingEmptySubsequences: true).dropLast().map(String.init)
        for part in reference.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    /// The text with `%XX` replaced by its byte; a percent sign that begins no escape stays.
    private static func withoutEscapes(_ text: String) -> String {
        guard text.utf8.contains(0x25) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == 0x25, digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
