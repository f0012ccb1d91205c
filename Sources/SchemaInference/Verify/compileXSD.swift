import BODXML

/// Compiles an inferred XML Schema.
///
/// - Parameter files: The schema; the first file is its root.
/// - Returns: The schema.
/// - Throws: `InferenceError` when it cannot be compiled.
func compileXSD(_ files: [SchemaFile]) throws(InferenceError) -> CompiledSchema {
    do throws(UnusableSchema) {
        let set = try SchemaDocumentSet(root: files.first?.name ?? "") { location in
            files.first { $0.name == location }?.bytes
        }
        return try CompiledSchema(set)
    } catch {
        throw InferenceError(reason: .unsound, diagnostics: error.diagnostics)
    }
}
