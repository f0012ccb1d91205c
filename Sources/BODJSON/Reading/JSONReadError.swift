public import BODDiagnostics

/// A document that cannot be read as JSON, with what is wrong and where.
public struct JSONReadError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, in the order of the document; there is at least one finding.
    ///
    /// Mistakes after which the rest is still clear, such as a trailing comma or a name that occurs twice, do not end the
    /// reading, so that one run shows all of them.
    public let diagnostics: [Diagnostic]

    /// The headlines, one a line.
    public var description: String {
        diagnostics.map { diagnostic in
            let start = diagnostic.location.range?.start ?? .start
            return "\(diagnostic.location.file):\(start.line):\(start.column): \(diagnostic.summary)"
        }.joined(separator: "\n")
    }
}

extension JSONReadError {
    init(_ problems: [JSONProblem], file: String, source: JSONSource) {
        diagnostics =
            problems
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
            .map { $0.diagnostic(file: file, source: source) }
    }
}
