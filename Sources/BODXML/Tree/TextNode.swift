public import BODDiagnostics

/// A run of text, a comment, or a processing instruction's content.
public struct TextNode: Sendable {
    let document: ParsedDocument
    let index: Int32

    private var record: NodeRecord { document.nodes[Int(index)] }

    /// The value: references expanded, CDATA sections opened, line ends normalised to LF.
    public var value: String { document.string(record.value) }

    /// The value's UTF-8 bytes.
    public var utf8Value: ArraySlice<UInt8> { document.bytes(of: record.value) }

    /// Whether the value is nothing but the white space of XML.
    public var isBlank: Bool {
        document.bytes(of: record.value).allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    }

    /// The bytes as written, in the UTF-8 text, markup of a comment or CDATA section included.
    public var utf8Range: Range<Int> { Int(record.start)..<Int(record.end) }

    /// The bytes as written, in the user's file.
    public var range: SourceRange { document.range(utf8Range) }
}
