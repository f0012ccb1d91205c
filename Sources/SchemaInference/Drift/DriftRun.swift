import BODDiagnostics
import BODXML

/// Compares samples with an earlier schema.
public struct DriftRun: Sendable {
    /// The earlier schema.
    public let schema: EarlierSchema

    /// Prepares a comparison.
    ///
    /// - Parameter schema: The earlier schema.
    public init(_ schema: EarlierSchema) { self.schema = schema }

    /// Looks at samples; those that cannot be read are left out with a finding.
    ///
    /// - Parameter samples: The documents; of a lazy sequence only one is held at a time.
    /// - Returns: What they show.
    public func observe(_ samples: some Sequence<InferenceInput>) -> DriftObservation {
        switch schema.content {
        case .xsd(let compiled):
            var observer = XMLDriftObserver(compiled)
            for sample in samples { observer.observe(sample) }
            return observer.observation
        case .json(let schema):
            var observer = JSONDriftObserver(schema)
            for sample in samples { observer.observe(sample) }
            return observer.observation
        case .layout(let layout):
            var observer = DelimitedDriftObserver(layout)
            for sample in samples { observer.observe(sample) }
            return observer.observation
        }
    }

    /// Prepares to look at an XML sample that is too large to be held, part by part.
    ///
    /// - Parameter name: Its name.
    /// - Returns: What takes the parts; nil for another kind of schema, and where there is no memory for it.
    package func divided(of name: String) -> DividedDriftObserver? {
        guard case .xsd(let compiled) = schema.content else { return nil }
        return DividedDriftObserver(compiled, name: name)
    }

    /// Puts what samples show beside the earlier schema.
    ///
    /// - Parameters:
    ///   - observation: What all samples show.
    ///   - inferred: The schema that was inferred from the same samples; it tells where values turn out to be of a narrower type.
    /// - Returns: The differences.
    public func drift(of observation: DriftObservation, inferred: InferenceOutcome.Schema?) -> SchemaDrift {
        let view = DriftView(schema, inferred.flatMap { types(of: $0) })
        return SchemaDrift(
            schema: schema.name,
            documents: observation.documents,
            refused: observation.refused,
            changes: DriftComparison(observation, view).changes
        )
    }

    private func types(of inferred: InferenceOutcome.Schema) -> InferredTypes? {
        guard case .xsd = schema.content else { return nil }
        return (try? compileXSD(inferred.files)).map { InferredTypes($0.model) }
    }
}
