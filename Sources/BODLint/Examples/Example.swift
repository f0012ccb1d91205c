/// A small document that shows what a rule takes or refuses.
///
/// Examples are the documentation of a rule and its tests at once. `↓` stands before the place of each finding. An example knows
/// its own line, so that a test that fails points at it.
public struct Example: Sendable {
    /// The part that the documentation shows, without markers.
    public let text: String
    /// The whole document, with markers.
    public let markedDocument: String
    /// The file's bytes, for an example that is no text in UTF-8.
    public let bytes: [UInt8]?
    /// The schema that the document is judged by, for an example of a constraint.
    public let schema: String?
    /// Whether the document is JSON.
    public let isJSON: Bool
    /// The changes of form that the example cannot bear.
    public let unchanging: Set<Variation>
    /// The document that the example stands beside, for an example of message headers.
    public let companion: String?
    /// The module and file in which the example stands.
    public let fileID: String
    /// The line in that file.
    public let line: Int

    /// A change of form under which a finding has to stay the same.
    public enum Variation: Sendable, Hashable, CaseIterable {
        /// A comment with characters of several bytes stands before the root element.
        case multiByteComment
        /// The elements carry a prefix in place of the default namespace.
        case prefixedNamespace
        /// Nothing is indented, and all stands on one line.
        case withoutIndentation
        /// Lines end in CR LF.
        case carriageReturns
    }

    /// The marker before the place of a finding.
    public static let marker: Character = "↓"

    init(
        text: String,
        markedDocument: String,
        bytes: [UInt8]? = nil,
        schema: String? = nil,
        isJSON: Bool = false,
        unchanging: Set<Variation> = [],
        companion: String? = nil,
        fileID: String,
        line: Int
    ) {
        self.text = text.filter { $0 != Self.marker }
        self.markedDocument = markedDocument
        self.bytes = bytes
        self.schema = schema
        self.isJSON = isJSON
        self.unchanging = unchanging
        self.companion = companion
        self.fileID = fileID
        self.line = line
    }

    /// Makes an example of a whole document.
    ///
    /// - Parameters:
    ///   - document: The document, with markers.
    ///   - unchanging: The changes of form that the example cannot bear.
    ///   - fileID: Where the example stands.
    ///   - line: Where the example stands.
    /// - Returns: The example.
    public static func document(
        _ document: String,
        unchanging: Set<Variation> = [],
        fileID: String = #fileID,
        line: Int = #line
    ) -> Example {
        Example(text: document, markedDocument: document, unchanging: unchanging, fileID: fileID, line: line)
    }

    /// Makes an example of a JSON document.
    ///
    /// - Parameters:
    ///   - document: The document, with markers.
    ///   - schema: The JSON Schema that it is judged by; nil for one that cannot be read.
    ///   - fileID: Where the example stands.
    ///   - line: Where the example stands.
    /// - Returns: The example.
    static func json(
        _ document: String,
        schema: String? = nil,
        fileID: String = #fileID,
        line: Int = #line
    ) -> Example {
        Example(
            text: document,
            markedDocument: document,
            schema: schema,
            isJSON: true,
            unchanging: Set(Variation.allCases),
            fileID: fileID,
            line: line
        )
    }

    /// Makes an example of a file's bytes.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - text: What the documentation shows for them.
    ///   - fileID: Where the example stands.
    ///   - line: Where the example stands.
    /// - Returns: The example.
    static func bytes(_ bytes: [UInt8], shownAs text: String, fileID: String = #fileID, line: Int = #line) -> Example {
        Example(text: text, markedDocument: text, bytes: bytes, fileID: fileID, line: line)
    }

    /// Makes an example of a document and the schema that it is judged by.
    ///
    /// - Parameters:
    ///   - instance: The document, with markers.
    ///   - schema: The declarations of the schema, without the `xs:schema` around them.
    ///   - fileID: Where the example stands.
    ///   - line: Where the example stands.
    /// - Returns: The example.
    static func instance(
        _ instance: String,
        schema: String,
        fileID: String = #fileID,
        line: Int = #line
    ) -> Example {
        let whole = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            \(schema)
            </xs:schema>
            """
        return Example(text: instance, markedDocument: instance, schema: whole, fileID: fileID, line: line)
    }
}
