public import BODJSON
public import BODXML

/// A schema that samples are compared with: an earlier one of `bod infer`, or an official one.
public struct EarlierSchema: Sendable {
    enum Content: Sendable {
        case xsd(CompiledSchema)
        case json(JSONSchema)
        case layout(DelimitedLayout)
    }

    /// The name to speak of it, such as its file name.
    public let name: String
    let content: Content

    /// Takes an XML Schema.
    ///
    /// - Parameters:
    ///   - schema: The schema.
    ///   - name: The name to speak of it.
    public init(_ schema: CompiledSchema, name: String) {
        self.name = name
        content = .xsd(schema)
    }

    /// Takes a JSON Schema.
    ///
    /// - Parameters:
    ///   - schema: The schema; formats are compared when it asserts them.
    ///   - name: The name to speak of it.
    public init(_ schema: JSONSchema, name: String) {
        self.name = name
        content = .json(schema)
    }

    /// Takes the layout of a DSV object, as the Data Catalog has it.
    ///
    /// - Parameters:
    ///   - layout: The file.
    ///   - name: The name to speak of it.
    /// - Throws: `InferenceError` when the layout cannot be used.
    public init(layout: SchemaFile, name: String) throws(InferenceError) {
        self.name = name
        content = .layout(try DelimitedLayout(layout))
    }

    /// The kind of documents that it describes.
    public var sampleKind: SampleKind {
        switch content {
        case .xsd: .xml
        case .json: .json
        case .layout: .delimited
        }
    }
}
