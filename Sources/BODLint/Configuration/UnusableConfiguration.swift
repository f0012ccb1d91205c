public import BODDiagnostics

/// A configuration that cannot be used, with what is wrong and where.
public struct UnusableConfiguration: Error, Sendable {
    /// What is wrong; there is at least one finding, and all are about one file.
    public let diagnostics: [Diagnostic]
    /// The file's text, for excerpts.
    public let text: SourceText?

    /// Makes the error.
    ///
    /// - Parameters:
    ///   - diagnostics: What is wrong.
    ///   - text: The file's text.
    public init(_ diagnostics: [Diagnostic], text: SourceText? = nil) {
        self.diagnostics = diagnostics
        self.text = text
    }
}
