import BODDiagnostics
import BODXML

/// Infers a schema from sample documents: observe, infer, render, verify.
///
/// ```swift
/// let run = InferenceRun(InferenceOptions(target: .xsd(.standard)))
/// let outcome = try run.infer(from: samples)
/// for file in outcome.schema?.files ?? [] { try write(file) }
/// ```
///
/// - The schema accepts every sample that it was inferred from; unless told not to, the run proves that before it returns.
/// - The order of the samples does not matter: the same samples give the same bytes.
/// - A sample that cannot be read is a finding, and the others are used.
public struct InferenceRun: Sendable {
    private let options: InferenceOptions

    /// Makes a run.
    ///
    /// - Parameter options: What to infer.
    public init(_ options: InferenceOptions) {
        self.options = options
    }

    /// Infers a schema.
    ///
    /// - Parameter samples: The documents, in any order.
    /// - Returns: The schema with its summary, and the findings about samples that could not be used.
    /// - Throws: `InferenceError` when the schema turns out not to accept a sample.
    public func infer(from samples: [InferenceInput]) throws(InferenceError) -> InferenceOutcome {
        let samples = samples.sorted { ExactText($0.name) < ExactText($1.name) }
        if let refusal = refusal(of: samples) { return InferenceOutcome(schema: nil, diagnostics: [refusal]) }
        switch options.target {
        case .xsd(_): return try XMLInference(options).infer(from: samples)
        case .jsonSchema(let dialect): return try JSONInference(options, dialect).infer(from: samples)
        }
    }

    /// Samples of different kinds, or of the wrong one, are refused before any work is done.
    private func refusal(of samples: [InferenceInput]) -> Diagnostic? {
        guard let first = samples.first else { return .noSamples }
        let kind = SampleKind(first)
        if let other = samples.first(where: { SampleKind($0) != kind }) { return .mixedKinds(first, kind, other) }
        switch (options.target, kind) {
        case (.xsd, .json): return .wrongKind(first, kind, wanted: "an XML Schema", from: "XML")
        case (.jsonSchema, .xml): return .wrongKind(first, kind, wanted: "a JSON Schema", from: "JSON")
        default: return nil
        }
    }
}

extension Diagnostic {
    fileprivate static let noSamples = Diagnostic(
        "infer/no-samples",
        .error,
        "there are no samples to infer from",
        remedy: "name at least one document",
        at: SourceLocation(file: "<samples>")
    )

    fileprivate static func mixedKinds(_ first: InferenceInput, _ kind: SampleKind, _ other: InferenceInput)
        -> Diagnostic
    {
        Diagnostic(
            "infer/mixed-samples",
            .error,
            "the samples are both XML and JSON",
            explanation: "one schema describes documents of one kind",
            remedy: "infer from the XML documents and from the JSON documents separately",
            at: SourceLocation(file: other.name),
            notes: [Note("this one is \(kind.noun)", location: SourceLocation(file: first.name))]
        )
    }

    fileprivate static func wrongKind(
        _ sample: InferenceInput,
        _ kind: SampleKind,
        wanted: String,
        from: String
    ) -> Diagnostic {
        Diagnostic(
            "infer/wrong-kind",
            .error,
            "\(wanted) is inferred from \(from) documents, and this is \(kind.noun)",
            remedy: "give \(from) documents, or ask for the other kind of schema",
            at: SourceLocation(file: sample.name)
        )
    }
}
