public import BODDiagnostics

/// What some samples showed, and what was wrong with those that were left out.
public struct Observation: Sendable {
    /// What the usable samples showed.
    public internal(set) var evidence = Evidence()
    /// The findings about samples that were left out, in the order of the samples.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// The names of the samples that were used, in order.
    public internal(set) var used: [String] = []

    /// What no sample showed.
    ///
    /// - Parameter diagnostics: The findings about samples that could not even be read.
    public init(diagnostics: [Diagnostic] = []) { self.diagnostics = diagnostics }

    /// Adds what further samples showed.
    ///
    /// - Parameter other: What they showed; its findings come after those that are here already.
    public mutating func merge(_ other: Observation) {
        evidence.merge(other.evidence)
        diagnostics += other.diagnostics
        used += other.used
    }
}
