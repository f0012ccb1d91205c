public import BODDiagnostics

/// A file that cannot be read as YAML, or says what it may not say, with what is wrong and where.
public struct YAMLReadError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, in the order of the file; there is at least one finding.
    public let diagnostics: [Diagnostic]

    /// Makes the error.
    ///
    /// - Parameter diagnostics: What is wrong.
    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    /// The headlines, one a line.
    public var description: String {
        diagnostics.map { diagnostic in
            let start = diagnostic.location.range?.start ?? .start
            return "\(diagnostic.location.file):\(start.line):\(start.column): \(diagnostic.summary)"
        }.joined(separator: "\n")
    }
}
