public import BODDiagnostics

/// A saved state that cannot be used.
public struct StateError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong with the file.
    public let diagnostics: [Diagnostic]

    /// The error in one line.
    public var description: String { diagnostics.first?.summary ?? "the state cannot be used" }
}
