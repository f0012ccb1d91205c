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

    /// The findings for people: of many that say the same of different samples, the first, with the number of the others.
    public var condensedDiagnostics: [Diagnostic] {
        var counts: [Wording: Int] = [:]
        for diagnostic in diagnostics { counts[Wording(diagnostic), default: 0] += 1 }
        var told: Set<Wording> = []
        return diagnostics.compactMap { diagnostic in
            let wording = Wording(diagnostic)
            guard let count = counts[wording], count > Self.shownOfOneKind else { return diagnostic }
            guard told.insert(wording).inserted else { return nil }
            var first = diagnostic
            first.notes.append(Note("the same of \(count - 1) more samples"))
            return first
        }
    }

    private static let shownOfOneKind = 3

    /// What a finding says, wherever it says it.
    private struct Wording: Hashable {
        let id: DiagnosticID
        let summary: String

        init(_ diagnostic: Diagnostic) {
            id = diagnostic.id
            summary = diagnostic.summary
        }
    }
}
