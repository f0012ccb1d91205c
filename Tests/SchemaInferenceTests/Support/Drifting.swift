import BODDiagnostics
import BODJSON
import BODXML
import SchemaInference
import Testing

/// How samples differ from the schema that is inferred from others.
func drift(
    of new: [String],
    against old: [String],
    _ target: InferenceOptions.Target = .xsd(.standard),
    change: (inout InferenceOptions) -> Void = { _ in }
) throws -> SchemaDrift {
    var options = InferenceOptions(target: target)
    change(&options)
    return try drift(of: new, against: earlier(from: old, options), options)
}

/// The schema that is inferred from samples, as one to compare with.
func earlier(from old: [String], _ options: InferenceOptions) throws -> EarlierSchema {
    let schema = try #require(try InferenceRun(options).infer(from: inputs(old, options.target)).schema)
    return try earlier(schema, options.target)
}

/// How samples differ from a schema; what is inferred from them is inferred here unless it is given.
func drift(
    of new: [String],
    against schema: EarlierSchema,
    _ options: InferenceOptions,
    inferred: InferenceOutcome.Schema? = nil
) throws -> SchemaDrift {
    let samples = inputs(new, options.target)
    let run = DriftRun(schema)
    let observation = run.observe(samples)
    #expect(observation.diagnostics.isEmpty)
    let inferred = try inferred ?? InferenceRun(options).infer(from: samples).schema
    return run.drift(of: observation, inferred: inferred)
}

/// How XML samples differ from an XSD that is written in the test.
func drift(of new: [String], againstXSD text: String) throws -> SchemaDrift {
    let set = try SchemaDocumentSet(root: "old.xsd") { $0 == "old.xsd" ? Array(text.utf8) : nil }
    let schema = EarlierSchema(try CompiledSchema(set), name: "old.xsd")
    return try drift(of: new, against: schema, InferenceOptions(target: .xsd(.standard)))
}

/// How JSON samples differ from a JSON Schema that is written in the test.
func drift(of new: [String], againstJSON text: String) throws -> SchemaDrift {
    let document = try JSONDocument(Array(text.utf8), file: "old.json")
    let compiled = try JSONSchema(document, options: JSONSchemaOptions(warnsOfFormats: true))
    let schema = EarlierSchema(compiled, name: "old.json")
    return try drift(of: new, against: schema, InferenceOptions(target: .jsonSchema(.draft202012)))
}

func inputs(_ texts: [String], _ target: InferenceOptions.Target) -> [InferenceInput] {
    switch target {
    case .xsd: samples(texts)
    case .jsonSchema: samples(texts, ending: "json")
    case .delimited: samples(texts, ending: "csv")
    }
}

/// The schema that was inferred, as one to compare with.
func earlier(_ schema: InferenceOutcome.Schema, _ target: InferenceOptions.Target) throws -> EarlierSchema {
    let root = try #require(schema.files.first)
    switch target {
    case .xsd:
        let set = try SchemaDocumentSet(root: root.name) { name in schema.files.first { $0.name == name }?.bytes }
        return EarlierSchema(try CompiledSchema(set), name: "old.xsd")
    case .jsonSchema:
        let document = try JSONDocument(root.bytes, file: root.name)
        let compiled = try JSONSchema(document, options: JSONSchemaOptions(warnsOfFormats: true))
        return EarlierSchema(compiled, name: "old.json")
    case .delimited: return try EarlierSchema(layout: root, name: "old.json")
    }
}

extension SchemaDrift {
    /// The changes in short: `widened /R/a type`.
    var short: [String] { changes.map { "\($0.kind.rawValue) \($0.path) \($0.aspect)" } }
}
