import BODDiagnostics
import BODFiles
import BODJSON
import BODXML
import SchemaInference

/// The earlier schema that the user named: an XSD with the documents beside it, a JSON Schema, or the layout of a DSV object.
enum EarlierSchemaFile {
    static func read(_ path: String) throws -> EarlierSchema {
        if let file = try JSONSchemaFile(path) {
            if file.isLayout { return try layout(path) }
            return EarlierSchema(try file.schema(JSONSchemaOptions(warnsOfFormats: true)), name: path)
        }
        let (folder, name) = PathParts.split(path)
        let documents = try SchemaDocumentSet(root: name, in: folder, load: SchemaOptions.loader(of: folder))
        return EarlierSchema(try CompiledSchema(documents), name: path)
    }

    private static func layout(_ path: String) throws -> EarlierSchema {
        let bytes = try FileReading.bytes(of: path, limit: JSONLimits.standard.documentBytes)
        do throws(InferenceError) {
            return try EarlierSchema(layout: SchemaFile(name: path, bytes: bytes), name: path)
        } catch {
            throw UnusableJSONSchema(diagnostics: error.diagnostics, text: SourceText(utf8: bytes))
        }
    }
}
