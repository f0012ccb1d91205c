/// Resolves a `schemaLocation` against the document that names it, inside one folder.
enum SchemaLocation {
    /// - Parameters:
    ///   - reference: The location as written.
    ///   - base: The location of the document that holds it, relative to the folder.
    /// - Returns: The location relative to the folder, or nil when it leads out of it or to a host.
    static func resolve(_ reference: String, against base: String) -> String? {
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
}
