import BODDiagnostics
import BODXML

/// Proves that a schema accepts the documents that it was inferred from.
///
/// - Parameters:
///   - files: The schema; the first file is its root.
///   - documents: The documents.
/// - Throws: `InferenceError` when the schema cannot be compiled or refuses a document.
func verifyXSD(_ files: [SchemaFile], _ documents: [ParsedDocument]) throws(InferenceError) {
    guard let root = files.first else { return }
    let schema: CompiledSchema
    do throws(UnusableSchema) {
        let set = try SchemaDocumentSet(root: root.name) { location in
            files.first { $0.name == location }?.bytes
        }
        schema = try CompiledSchema(set)
    } catch {
        throw InferenceError(reason: .unsound, diagnostics: error.diagnostics)
    }
    let validator = SchemaValidator(schema)
    var findings: [Diagnostic] = []
    for document in documents where findings.count < 100 { findings += validator.validate(document) }
    guard findings.isEmpty else { throw InferenceError(reason: .unsound, diagnostics: findings) }
}
