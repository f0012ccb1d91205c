import BODJSON

/// Compiles an inferred JSON Schema as it is written.
///
/// - Parameter file: The schema.
/// - Returns: The schema.
/// - Throws: `InferenceError` when it cannot be compiled.
func compileJSONSchema(_ file: SchemaFile) throws(InferenceError) -> JSONSchema {
    let document: JSONDocument
    do throws(JSONReadError) {
        document = try JSONDocument(file.bytes, file: file.name)
    } catch {
        throw InferenceError(reason: .unsound, diagnostics: error.diagnostics)
    }
    do throws(JSONSchemaError) {
        return try JSONSchema(document, options: JSONSchemaOptions(assertsFormats: true))
    } catch {
        throw InferenceError(reason: .unsound, diagnostics: error.diagnostics)
    }
}
