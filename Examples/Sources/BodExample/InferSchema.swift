import BODDiagnostics
import SchemaInference

/// Infers an XSD and prints what was found, with the first lines of the schema.
func inferSchema(from documents: [SampleDocument]) throws {
    let run = InferenceRun(InferenceOptions(target: .xsd(.standard)))
    // It throws only when the work could not be done; a sample that cannot be read is a diagnostic, and the others are
    // used. The schema has validated every sample by the time it is here.
    let outcome = try run.infer(from: documents.map { InferenceInput(name: $0.name, bytes: $0.bytes) })
    print(TextReporter().render(outcome.diagnostics, source: nil), terminator: "")

    guard let schema = outcome.schema else { return }
    print(schema.summary)
    for file in schema.files {
        print("\(file.name), \(file.bytes.count) bytes:")
        for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").prefix(8) {
            print("  \(line)")
        }
    }
}
