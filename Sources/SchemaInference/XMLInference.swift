/// Infers an XML Schema from the evidence of XML documents.
struct XMLInference {
    private let options: InferenceOptions

    init(_ options: InferenceOptions) { self.options = options }

    func schema(from evidence: Evidence) -> InferenceOutcome.Schema {
        let model = inferSchema(evidence, options)
        var summary = InferenceSummary()
        summary.documents = model.documents
        summary.elements = model.elements
        summary.types = model.namespaces.reduce(0) { $0 + $1.types.count }
        summary.choices = model.choices
        return InferenceOutcome.Schema(files: XSDRenderer(model, options).render(), summary: summary)
    }
}
