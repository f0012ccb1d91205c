import BODXML
import SchemaInference
import Testing

/// Samples written in a test, named in the order in which they are given.
func samples(_ texts: [String], ending: String = "xml") -> [InferenceInput] {
    texts.enumerated().map { InferenceInput(name: "sample-\($0 + 10).\(ending)", bytes: Array($1.utf8)) }
}

/// What a run gives, with the sample names as above.
func outcome(
    _ texts: [String],
    _ target: InferenceOptions.Target = .xsd(.standard),
    change: (inout InferenceOptions) -> Void = { _ in }
) throws -> InferenceOutcome {
    var options = InferenceOptions(target: target)
    options.showsPresence = false
    change(&options)
    let isJSON = if case .jsonSchema = target { true } else { false }
    return try InferenceRun(options).infer(from: samples(texts, ending: isJSON ? "json" : "xml"))
}

/// The text of the root document of the schema that is inferred, verified by the samples.
func schema(
    _ texts: String...,
    target: InferenceOptions.Target = .xsd(.standard),
    change: (inout InferenceOptions) -> Void = { _ in }
) throws -> String {
    let outcome = try outcome(texts, target, change: change)
    let file = try #require(outcome.schema?.files.first)
    return String(decoding: file.bytes, as: UTF8.self)
}

/// The evidence of XML documents, observed one after another.
func evidence(_ texts: [String], options: ObservationOptions = ObservationOptions()) throws -> Evidence {
    var observer = XMLObserver(options: options)
    for sample in samples(texts) {
        let document = try #require(XMLReader().read(sample.bytes, name: sample.name).document)
        #expect(observer.observe(document).isEmpty)
    }
    return observer.evidence
}

/// A document with one root and these children, for tests of order.
func root(_ children: String) -> String {
    "<Root>\(children.map { $0 == " " ? "" : "<\($0)/>" }.joined())</Root>"
}
