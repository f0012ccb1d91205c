public import BODDiagnostics

/// What came of linting one document.
public struct LintReport: Sendable {
    /// The findings in the order of the document.
    public let diagnostics: [Diagnostic]
    /// How many findings are not among them because the document has more than the limit.
    public let dropped: Int

    /// The severity of the worst finding, or nil when there is none.
    public var worst: Severity? { diagnostics.map(\.severity).max() }
}
