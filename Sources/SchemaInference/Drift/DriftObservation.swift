public import BODDiagnostics

/// What samples show of an earlier schema.
///
/// Observations are a commutative monoid under `merge`: neither the order of the samples nor how the work was divided matters.
public struct DriftObservation: Sendable {
    /// A child or an attribute of an element in open content.
    struct OpenContent: Sendable, Hashable {
        let parent: ExpandedName
        let child: ExpandedName
        let isAttribute: Bool
    }

    /// How many documents were compared.
    public internal(set) var documents = 0
    /// How many of them the earlier schema refuses.
    public internal(set) var refused = 0
    /// The findings about samples that could not be read.
    public internal(set) var diagnostics: [Diagnostic] = []
    var places: [DriftPart: DriftPlace] = [:]
    var breaches: [DriftBreach.Key: DriftBreach] = [:]
    /// What was seen in open content.
    var open: Set<OpenContent> = []

    /// What no sample shows.
    public init() {}

    /// Adds what further samples show.
    ///
    /// - Parameter other: What they show.
    public mutating func merge(_ other: DriftObservation) {
        documents += other.documents
        refused += other.refused
        diagnostics += other.diagnostics
        open.formUnion(other.open)
        places.merge(other.places) { left, right in
            var left = left
            left.merge(right)
            return left
        }
        for (key, breach) in other.breaches { add(breach, key) }
    }

    /// What is to be said of a sample that there was no memory to compare.
    ///
    /// - Parameter name: Its name.
    /// - Returns: The observation.
    package static func notCompared(_ name: String) -> DriftObservation {
        var nothing = DriftObservation()
        nothing.diagnostics = [
            .notCompared("all of it", because: "there was no memory to judge it", at: SourceLocation(file: name))
        ]
        return nothing
    }

    /// Adds why a sample could not be read.
    ///
    /// - Parameter problems: The reasons.
    package mutating func add(_ problems: [Diagnostic]) { diagnostics += problems }

    mutating func add(_ breach: DriftBreach, _ key: DriftBreach.Key) {
        if breaches[key] == nil { breaches[key] = breach } else { breaches[key]?.merge(breach) }
    }
}

extension Diagnostic {
    /// That something of a sample was not compared with the earlier schema.
    static func notCompared(_ parts: String, because reason: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "infer/not-compared",
            .warning,
            "not compared with the earlier schema: \(parts)",
            explanation: reason,
            remedy: "hold the document with --max-document-bytes",
            at: location
        )
    }
}
