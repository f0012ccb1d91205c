import BODDiagnostics
import BODXML

/// Looks at XML documents with an earlier schema at hand.
struct XMLDriftObserver {
    private let validator: SchemaValidator
    private var places: XMLDriftPlaces

    var observation: DriftObservation { places.observation }

    init(_ schema: CompiledSchema) {
        places = XMLDriftPlaces(schema.model)
        validator = SchemaValidator(schema)
    }

    mutating func observe(_ sample: InferenceInput) {
        let reading = XMLReader(limits: sample.limits.xml).read(sample.bytes, name: sample.name)
        guard let document = reading.document else {
            places.observation.diagnostics += reading.diagnostics
            return
        }
        places.observation.documents += 1
        let findings = validator.validate(document)
        if !findings.isEmpty {
            places.observation.refused += 1
            var reader = XMLBreachReader(places.model)
            let found = findings.flatMap { reader.read($0, in: document) }
            for (key, breach) in found { places.observation.add(breach, key) }
        }
        walk(document)
    }

    private mutating func walk(_ document: ParsedDocument) {
        var frames: [XMLDriftPlaces.Frame] = []
        let file = ExactText(document.name)
        for element in document.root.subtree {
            let parent = element.parentOrdinal
            while let last = frames.last, last.ordinal != parent { frames.removeLast() }
            let frame = places.frame(of: element, in: frames.last)
            frames.append(frame)
            places.look(at: element, frame, in: file)
        }
    }
}
