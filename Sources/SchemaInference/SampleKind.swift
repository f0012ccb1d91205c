/// The kinds of documents that samples can be.
public enum SampleKind: String, Sendable, Hashable, CaseIterable {
    /// XML documents.
    case xml
    /// JSON documents, or one JSON document a line.
    case json
    /// Rows of fields behind a separator, with a line of headers.
    case delimited

    /// Tells the kind by what the user says it is; else by the file's name where it ends as tables do, otherwise by the first character.
    ///
    /// XML may come in UTF-16 and with a byte order mark, so the zero bytes and the marks are passed over. A table can begin with nearly
    /// anything: where a table is wanted, only what clearly is something else is not taken for one.
    ///
    /// - Parameters:
    ///   - input: The sample.
    ///   - wanted: The kind that is wanted; nil when any is.
    public init(of input: InferenceInput, wanted: SampleKind? = nil) {
        if let form = input.form {
            self = form.kind
            return
        }
        let name = input.name.lowercased()
        let first = input.bytes.prefix(64).first { !Self.insignificant.contains($0) }
        if first != 0x3C, Self.tableEndings.contains(where: name.hasSuffix) {
            self = .delimited
            return
        }
        let isNamedOtherwise = (Self.jsonEndings + [".xml"]).contains(where: name.hasSuffix)
        if wanted == .delimited, !isNamedOtherwise, let first, !"<{[".utf8.contains(first) {
            self = .delimited
            return
        }
        switch first {
        case 0x3C?: self = .xml
        case .some(let byte) where Self.beginsJSON(byte): self = .json
        default: self = Self.jsonEndings.contains(where: name.hasSuffix) ? .json : .xml
        }
    }

    /// The endings of files that hold delimited text.
    public static let tableEndings = [".csv", ".tsv", ".psv", ".dsv"]

    private static let jsonEndings = [".json", ".ndjson", ".jsonl"]

    /// What a value of JSON can begin with; a PDF, an archive or plain text is neither kind, and its reader says what it is.
    private static func beginsJSON(_ byte: UInt8) -> Bool {
        "{[\"-tfn".utf8.contains(byte) || (0x30...0x39).contains(byte)
    }

    private static let insignificant: Set<UInt8> = [0x00, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]

    /// What people call it.
    var noun: String {
        switch self {
        case .xml: "XML"
        case .json: "JSON"
        case .delimited: "delimited text"
        }
    }
}
