public import BODDiagnostics

/// An attribute of an element of a parsed document.
public struct AttributeNode: Sendable, Hashable {
    /// The element that carries the attribute.
    public let element: ElementNode
    let index: Int

    private var document: ParsedDocument { element.document }
    private var record: AttributeRecord { document.attributes[index] }

    /// The name with its namespace.
    public var name: XMLName { document.names.names[Int(record.name)] }

    /// The number of the name, as ``ElementNode/nameNumber``.
    package var nameNumber: Int { Int(document.names.entries[Int(record.name)].expanded) }

    /// The name without prefix or namespace.
    public var localName: String { document.names.local(of: record.name) }

    /// The value, references expanded and line ends normalised as XML 1.0 section 3.3.3 says.
    public var value: String { document.string(record.value) }

    /// The value's UTF-8 bytes.
    public var utf8Value: ArraySlice<UInt8> { document.bytes(of: record.value) }

    /// The bytes from the name to the closing quote, in the UTF-8 text.
    public var utf8Range: Range<Int> { Int(record.start)..<Int(record.valueEnd) + 1 }

    /// The bytes of the value as written, between the quotes, in the UTF-8 text.
    public var valueUTF8Range: Range<Int> { Int(record.valueStart)..<Int(record.valueEnd) }

    /// The attribute with its value and quotes, in the user's file.
    public var range: SourceRange { document.range(utf8Range) }

    /// The value between the quotes, in the user's file.
    public var valueRange: SourceRange { document.range(valueUTF8Range) }

    /// The XPath of the attribute.
    public var path: String { "\(element.path)/@\(name)" }

    /// The location for a finding about the attribute.
    public var location: SourceLocation {
        SourceLocation(file: document.name, range: range, path: path)
    }
}
