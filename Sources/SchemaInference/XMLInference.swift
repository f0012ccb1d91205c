import BODDiagnostics
import BODXML

/// Infers an XML Schema from XML documents.
struct XMLInference {
    private let options: InferenceOptions

    init(_ options: InferenceOptions) { self.options = options }

    func infer(from samples: [InferenceInput]) throws(InferenceError) -> InferenceOutcome {
        var observer = XMLObserver(options: options.observation)
        var diagnostics: [Diagnostic] = []
        var used: [ParsedDocument] = []
        for sample in samples {
            let reading = XMLReader().read(sample.bytes, name: sample.name)
            diagnostics += reading.diagnostics
            guard let document = reading.document else { continue }
            let faults = observer.observe(document)
            diagnostics += faults
            if faults.isEmpty { used.append(document) }
        }
        guard !used.isEmpty else { return InferenceOutcome(schema: nil, diagnostics: diagnostics) }
        let model = inferSchema(observer.evidence, options)
        let files = XSDRenderer(model, options).render()
        if options.verifies { try verifyXSD(files, used) }
        return InferenceOutcome(schema: .init(files: files, summary: summary(of: model)), diagnostics: diagnostics)
    }

    private func summary(of model: InferredSchema) -> InferenceSummary {
        var summary = InferenceSummary()
        summary.documents = model.documents
        summary.elements = model.elements
        summary.types = model.namespaces.reduce(0) { $0 + $1.types.count }
        summary.isVerified = options.verifies
        summary.choices = model.choices
        return summary
    }
}
