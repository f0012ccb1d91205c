package import BODDiagnostics

/// What a schema says about a document.
package struct SchemaVerdict: Sendable {
    /// The findings in document order.
    package var diagnostics: [Diagnostic]
    /// How many more there are, beyond the limit: an element whose content was not looked at counts as one.
    package var dropped: Int

    /// Makes a verdict.
    package init(diagnostics: [Diagnostic] = [], dropped: Int = 0) {
        self.diagnostics = diagnostics
        self.dropped = dropped
    }

    /// Adds what another part of the document has.
    package mutating func add(_ other: SchemaVerdict) {
        diagnostics += other.diagnostics
        dropped += other.dropped
    }
}
