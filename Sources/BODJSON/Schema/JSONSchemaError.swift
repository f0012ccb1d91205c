public import BODDiagnostics

/// A schema that cannot be used, or a validation that could not be finished: neither valid nor invalid.
public struct JSONSchemaError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, in the order of the schema document; there is at least one finding.
    public let diagnostics: [Diagnostic]

    /// Makes the error for what is wrong; there is at least one finding.
    package init(diagnostics: [Diagnostic]) {
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
