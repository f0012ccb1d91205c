public import BODDiagnostics

/// What came of reading one document.
public struct XMLReading: Sendable {
    /// The document; nil when it was refused, and then `diagnostics` says why.
    public let document: ParsedDocument?
    /// What was wrong, in the order of the document.
    public let diagnostics: [Diagnostic]
    /// The bytes and their text, for excerpts; of a file that cannot be decoded, as much as can be shown.
    public let source: XMLSource
    /// How many bytes of the text the parser was let at; none when the document was refused before.
    package let parsedBytes: Int

    /// Makes the result of reading a document in a form other than XML that was refused.
    ///
    /// - Parameters:
    ///   - source: The file.
    ///   - diagnostics: Why.
    package init(refusing source: XMLSource, _ diagnostics: [Diagnostic]) {
        self.init(document: nil, diagnostics: diagnostics, source: source, parsedBytes: 0)
    }

    init(document: ParsedDocument?, diagnostics: [Diagnostic], source: XMLSource, parsedBytes: Int) {
        self.document = document
        self.diagnostics = diagnostics
        self.source = source
        self.parsedBytes = parsedBytes
    }
}
