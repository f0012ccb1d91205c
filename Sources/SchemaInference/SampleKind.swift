/// The kinds of documents that samples can be.
enum SampleKind: Hashable {
    case xml
    case json

    /// Tells the kind by the first character, and for a file without one by its name.
    ///
    /// XML may come in UTF-16 and with a byte order mark, so the zero bytes and the marks are passed over.
    init(_ input: InferenceInput) {
        let first = input.bytes.prefix(64).first { !Self.insignificant.contains($0) }
        switch first {
        case 0x3C?: self = .xml
        case .some(let byte) where Self.beginsJSON(byte): self = .json
        default: self = input.name.lowercased().hasSuffix(".json") ? .json : .xml
        }
    }

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
        }
    }
}
