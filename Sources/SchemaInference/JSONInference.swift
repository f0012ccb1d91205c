import BODJSON

/// Infers a JSON Schema from the evidence of JSON documents.
struct JSONInference {
    private let options: InferenceOptions
    private let dialect: InferenceOptions.JSONDialect

    init(_ options: InferenceOptions, _ dialect: InferenceOptions.JSONDialect) {
        self.options = options
        self.dialect = dialect
    }

    func schema(from evidence: Evidence) -> InferenceOutcome.Schema {
        let (model, choices) = inferJSONModel(evidence, options)
        let name = options.name ?? "schema"
        let value = JSONSchemaRenderer(dialect, name: name, options).render(model, isStream: evidence.hasStreams)
        var summary = InferenceSummary()
        summary.documents = evidence.documents
        summary.elements = evidence.nodes.keys.count { ($0.name ?? .item) != .item }
        summary.elementNoun = "member"
        summary.choices = choices
        let file = SchemaFile(name: "\(name).schema.json", bytes: value.encoded(.pretty) + [0x0A])
        return InferenceOutcome.Schema(files: [file], summary: summary)
    }
}
