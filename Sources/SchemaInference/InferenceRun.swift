public import BODDiagnostics
import BODForms

/// Infers a schema from sample documents: observe, infer, render, verify.
///
/// ```swift
/// let run = InferenceRun(InferenceOptions(target: .xsd(.standard)))
/// let outcome = try run.infer(from: samples)
/// for file in outcome.schema?.files ?? [] { try write(file) }
/// ```
///
/// The phases can be done one by one, with the samples in parts and in parallel, or on several machines:
///
/// ```swift
/// var all = Observation()
/// for part in parts { all.merge(run.observe(part)) }
/// let schema = run.schema(from: all.evidence)
/// let verification = try SampleVerification(schema.files, run.options)
/// ```
///
/// - The schema accepts every sample that it was inferred from; unless told not to, the run proves that before it returns.
/// - Neither the order of the samples nor how they are divided matters: the same samples give the same bytes.
/// - A sample that cannot be read is a finding, and the others are used.
public struct InferenceRun: Sendable {
    /// What to infer.
    public let options: InferenceOptions

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
        let observation = observe(samples)
        guard !observation.used.isEmpty else {
            return InferenceOutcome(schema: nil, diagnostics: observation.diagnostics)
        }
        if let refusal = refusal(of: observation.evidence) {
            return InferenceOutcome(schema: nil, diagnostics: observation.diagnostics + [refusal])
        }
        let hints = hintFindings(for: observation.evidence)
        if hints.contains(where: { $0.severity == .error }) {
            return InferenceOutcome(schema: nil, diagnostics: observation.diagnostics + hints)
        }
        var schema = schema(from: observation.evidence)
        if options.verifies {
            let used = Set(observation.used.map { ExactText($0) })
            try verify(schema, samples.filter { used.contains(ExactText($0.name)) })
            schema = schema.verified
        }
        return InferenceOutcome(schema: schema, diagnostics: observation.diagnostics + hints)
    }

    /// Gathers what samples show; those of another kind than the schema wants are left out with a finding.
    ///
    /// - Parameter samples: The documents; of a lazy sequence only one is held at a time.
    /// - Returns: What they show.
    public func observe(_ samples: some Sequence<InferenceInput>) -> Observation {
        let kind = options.target.sampleKind
        var observation = Observation()
        var observer = SampleObserver(kind, options.observation)
        for sample in samples {
            let found = SampleKind(of: sample, wanted: kind)
            let findings =
                found == kind || sample.bytes.isEmpty
                ? observer.observe(sample) : [.wrongKind(sample, found, wanted: kind)]
            observation.diagnostics += findings
            if findings.isEmpty { observation.used.append(sample.name) }
        }
        observation.evidence = observer.evidence
        return observation
    }

    /// Infers and writes the schema of what was gathered; nothing is verified yet.
    ///
    /// - Parameter evidence: What samples of the kind that the schema wants showed.
    /// - Returns: The schema.
    public func schema(from evidence: Evidence) -> InferenceOutcome.Schema {
        switch options.target {
        case .xsd: XMLInference(options).schema(from: evidence)
        case .jsonSchema(let dialect): JSONInference(options, dialect).schema(from: evidence)
        case .delimited: DelimitedInference(options).schema(from: evidence)
        }
    }

    /// What is to be said about the hints: errors where they contradict the samples, warnings where they have no effect.
    ///
    /// - Parameter evidence: What was gathered.
    /// - Returns: The findings, in the order of the file of hints.
    public func hintFindings(for evidence: Evidence) -> [Diagnostic] {
        let joined = evidence.joiningMaps(ResolvedHints(options.hints, in: evidence))
        let check = HintCheck(ResolvedHints(options.hints, in: joined), in: joined, options.target.sampleKind)
        return check.contradictions + check.idle
    }

    /// Why no schema can be inferred from what was gathered; nil when one can.
    ///
    /// - Parameter evidence: What was gathered, perhaps in several runs.
    /// - Returns: The finding.
    public func refusal(of evidence: Evidence) -> Diagnostic? {
        if evidence.documents == 0 { return .noSamples }
        guard evidence.kinds == [options.target.sampleKind] else { return .mixedEvidence(evidence.kinds) }
        return evidence.dialects.count > 1 ? .mixedDialects(evidence.dialects.sorted()) : nil
    }

    private func verify(_ schema: InferenceOutcome.Schema, _ samples: [InferenceInput]) throws(InferenceError) {
        let verification = try SampleVerification(schema.files, options)
        var findings: [Diagnostic] = []
        for sample in samples where findings.count < 100 { findings += verification.findings(in: sample) }
        guard findings.isEmpty else { throw InferenceError(reason: .unsound, diagnostics: findings) }
    }

    /// Samples of different kinds, or of the wrong one, are refused before any work is done.
    private func refusal(of samples: [InferenceInput]) -> Diagnostic? {
        guard let first = samples.first else { return .noSamples }
        let wanted = options.target.sampleKind
        let kind = SampleKind(of: first, wanted: wanted)
        if let other = samples.first(where: { SampleKind(of: $0, wanted: wanted) != kind }) {
            return .mixedKinds(first, kind, other, SampleKind(of: other, wanted: wanted))
        }
        return kind == wanted ? nil : .wrongKind(first, kind, wanted: wanted)
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

    fileprivate static func mixedKinds(
        _ first: InferenceInput,
        _ kind: SampleKind,
        _ other: InferenceInput,
        _ otherKind: SampleKind
    ) -> Diagnostic {
        Diagnostic(
            "infer/mixed-samples",
            .error,
            "the samples are both \(kind.noun) and \(otherKind.noun)",
            explanation: "one schema describes documents of one kind",
            remedy: "infer from the documents of each kind separately",
            at: SourceLocation(file: other.name),
            notes: [Note("this one is \(kind.noun)", location: SourceLocation(file: first.name))]
        )
    }

    fileprivate static func wrongKind(_ sample: InferenceInput, _ kind: SampleKind, wanted: SampleKind) -> Diagnostic {
        Diagnostic(
            "infer/wrong-kind",
            .error,
            "this schema is inferred from \(wanted.noun), and the sample is \(kind.noun)",
            explanation: "one schema describes documents of one kind",
            remedy: "give \(wanted.noun), or ask for the other kind of schema",
            at: SourceLocation(file: sample.name)
        )
    }

    fileprivate static func mixedEvidence(_ kinds: Set<SampleKind>) -> Diagnostic {
        let nouns = SampleKind.allCases.filter(kinds.contains).map(\.noun).joined(separator: " and ")
        return Diagnostic(
            "infer/mixed-samples",
            .error,
            "what was gathered comes from \(nouns)",
            explanation: "one schema describes documents of one kind",
            remedy: "keep a state of its own for each kind of document",
            at: SourceLocation(file: "<samples>")
        )
    }

    fileprivate static func mixedDialects(_ dialects: [DelimitedDialect]) -> Diagnostic {
        let shown = dialects.map(\.description).joined(separator: "; ")
        return Diagnostic(
            "infer/mixed-dialects",
            .error,
            "the samples are delimited in different ways: \(shown)",
            explanation: "a DSV object has one separator and one enclosing character",
            remedy: "infer from the files of each way separately",
            at: SourceLocation(file: "<samples>")
        )
    }
}
