import BODDiagnostics
import BODFiles
import BODJSON

/// A JSON Schema that the user named, with the schemas beside it that its references may lead to.
struct JSONSchemaFile {
    private let path: String
    private let bytes: [UInt8]

    /// Reads the file if it holds a JSON Schema; nil for anything that does not begin as JSON does, such as an XSD.
    ///
    /// - Parameter path: A file.
    /// - Throws: `FileProblem` when the file cannot be read.
    init?(_ path: String) throws(FileProblem) {
        bytes = try FileReading.bytes(of: path, limit: JSONLimits.standard.documentBytes)
        self.path = path
        let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        // An object, or one of the schemas true and false.
        guard first == 0x7B || first == 0x74 || first == 0x66 else { return nil }
    }

    /// Prepares the schema.
    ///
    /// - Throws: `UnusableJSONSchema` with what is wrong with it.
    func schema() throws(UnusableJSONSchema) -> JSONSchema {
        let document: JSONDocument
        do throws(JSONReadError) {
            document = try JSONDocument(bytes, file: path)
        } catch {
            throw UnusableJSONSchema(diagnostics: error.diagnostics, text: SourceText(utf8: bytes))
        }
        return try compile(document)
    }

    private func compile(_ document: JSONDocument) throws(UnusableJSONSchema) -> JSONSchema {
        let base = "file:///schema/" + PathParts.split(path).name
        do throws(JSONSchemaError) {
            return try JSONSchema(
                document,
                registry: registry(relativeTo: document.root["$id"]?.string ?? base),
                options: JSONSchemaOptions(baseURI: base)
            )
        } catch {
            throw UnusableJSONSchema(diagnostics: error.diagnostics, text: SourceText(utf8: bytes))
        }
    }

    /// The other schemas of the folder, where relative references look for them; nothing is fetched.
    private func registry(relativeTo base: String) -> JSONSchemaRegistry {
        var registry = JSONSchemaRegistry()
        let (folder, own) = PathParts.split(path)
        let files = (try? InputFiles([folder], endings: [".json"]).inputs) ?? []
        for case .file(let file) in files.prefix(1_000) where file != path {
            guard let bytes = try? FileReading.bytes(of: file, limit: JSONLimits.standard.documentBytes),
                let document = try? JSONDocument(bytes, file: file)
            else { continue }
            let prefix = folder.hasSuffix("/") ? folder : folder + "/"
            let relative = file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
            let stem = base.lastIndex(of: "/").map { String(base[...$0]) } ?? ""
            if relative != own { registry.add(document, uri: stem + relative) }
            if let id = document.root["$id"]?.string { registry.add(document, uri: id) }
        }
        return registry
    }
}

/// A JSON Schema that documents cannot be judged by; the findings say why and where.
struct UnusableJSONSchema: Error {
    let diagnostics: [Diagnostic]
    let text: SourceText?
}
