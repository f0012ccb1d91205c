/// How many documents of JSON a file holds.
public enum JSONFraming: String, Sendable, CaseIterable {
    /// The file is one document.
    case json
    /// Each line of the file is a document: NDJSON, also known as JSON Lines.
    case ndjson

    /// What a file's name says: names that end in `.ndjson` or `.jsonl` are of lines.
    ///
    /// - Parameter name: The name, in upper or lower case.
    public init(ofFileNamed name: String) {
        let name = name.lowercased()
        self = name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") ? .ndjson : .json
    }
}
