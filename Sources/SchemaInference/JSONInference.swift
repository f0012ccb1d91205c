import BODDiagnostics
import BODJSON

/// Infers a JSON Schema from JSON documents.
struct JSONInference {
    private let options: InferenceOptions
    private let dialect: InferenceOptions.JSONDialect

    init(_ options: InferenceOptions, _ dialect: InferenceOptions.JSONDialect) {
        self.options = options
        self.dialect = dialect
    }

    func infer(from samples: [InferenceInput]) throws(InferenceError) -> InferenceOutcome {
        var observer = JSONObserver(options: options.observation)
        var diagnostics: [Diagnostic] = []
        var used: [JSONDocument] = []
        for sample in samples {
            do throws(JSONReadError) {
                let document = try JSONDocument(sample.bytes, file: sample.name)
                observer.observe(document)
                used.append(document)
            } catch {
                diagnostics += error.diagnostics
            }
        }
        guard !used.isEmpty else { return InferenceOutcome(schema: nil, diagnostics: diagnostics) }
        let evidence = observer.evidence
        let (model, choices) = inferJSONModel(evidence, options)
        let name = options.name ?? "schema"
        let schema = JSONSchemaRenderer(dialect, name: name, options).render(model)
        if options.verifies { try verifyJSONSchema(schema, used) }
        var writer = JSONWriter(style: .pretty)
        writer.write(schema)
        let file = SchemaFile(name: "\(name).schema.json", bytes: writer.take() + [0x0A])
        return InferenceOutcome(
            schema: .init(files: [file], summary: summary(evidence, choices)),
            diagnostics: diagnostics
        )
    }

    private func summary(_ evidence: Evidence, _ choices: [InferenceChoice]) -> InferenceSummary {
        var summary = InferenceSummary()
        summary.documents = evidence.documents
        summary.elements = evidence.nodes.keys.count { ($0.name ?? .item) != .item }
        summary.elementNoun = "member"
        summary.isVerified = options.verifies
        summary.choices = choices
        return summary
    }
}
