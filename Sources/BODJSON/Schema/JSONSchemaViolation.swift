public import BODDiagnostics

/// One rule of a schema that a document breaks.
public struct JSONSchemaViolation: Sendable, Hashable {
    /// The keyword that is broken, such as `maximum`.
    public let keyword: String
    /// The way to the keyword from the schema's root through every reference, as a JSON Pointer.
    public let keywordLocation: String
    /// The keyword's own place: the URI of its schema and a pointer in it.
    public let absoluteKeywordLocation: String
    /// The place of the value in the document.
    public let instancePointer: JSONPointer
    /// The finding, with line and column of the value.
    public let diagnostic: Diagnostic
}
