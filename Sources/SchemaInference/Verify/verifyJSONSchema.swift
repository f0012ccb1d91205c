import BODDiagnostics
import BODJSON

/// Proves that a schema accepts the documents that it was inferred from.
///
/// - Parameters:
///   - value: The schema.
///   - documents: The documents.
/// - Throws: `InferenceError` when the schema cannot be compiled or refuses a document.
func verifyJSONSchema(_ value: JSONValue, _ documents: [JSONDocument]) throws(InferenceError) {
    var findings: [Diagnostic] = []
    do throws(JSONSchemaError) {
        let schema = try JSONSchema(value, options: JSONSchemaOptions(assertsFormats: true))
        for document in documents where findings.count < 100 {
            findings += try schema.violations(in: document.root).map(\.diagnostic)
        }
    } catch {
        findings = error.diagnostics
    }
    guard findings.isEmpty else { throw InferenceError(reason: .unsound, diagnostics: findings) }
}
