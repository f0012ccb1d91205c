public import BODDiagnostics

/// A schema that documents cannot be judged by; the findings say why and where.
public struct UnusableSchema: Error, Sendable {
    /// What is wrong with the schema, in order.
    public let diagnostics: [Diagnostic]
    /// The document that the findings are about, for excerpts.
    public let source: XMLSource?

    init(_ diagnostics: [Diagnostic], source: XMLSource? = nil) {
        self.diagnostics = diagnostics
        self.source = source
    }
}
