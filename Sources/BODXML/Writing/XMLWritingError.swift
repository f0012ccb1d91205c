public import BODDiagnostics

/// A document that cannot be written as XML, with what is wrong and where in it.
public struct XMLWritingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, in the order of the document; there is at least one finding.
    public let diagnostics: [Diagnostic]

    /// Makes an error.
    ///
    /// - Parameter diagnostics: What is wrong, in the order of the document.
    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    /// The headlines with their places, one a line.
    public var description: String {
        diagnostics.map { "\($0.location.path ?? $0.location.file): \($0.summary)" }.joined(separator: "\n")
    }
}
