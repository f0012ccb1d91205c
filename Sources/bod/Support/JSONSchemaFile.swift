import BODDiagnostics
import BODFiles
import BODForms
import BODJSON
import BODLint

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
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let first = text.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        // What is no schema among JSON documents is said when it is compiled.
        let isJSON = first.map { $0 != 0x3C } ?? false
        guard isJSON, path.lowercased().hasSuffix(".json") || [0x7B, 0x5B, 0x74, 0x66].contains(first) else {
            return nil
        }
    }

    /// Whether it is the layout of a DSV object: only those have a dialect.
    var isLayout: Bool { (try? JSONDocument(bytes, file: path)).map(DelimitedSchema.isLayout) ?? false }

    /// What is to be said of the schema beside what keeps it from being used, with its text.
    var slips: (findings: [Diagnostic], text: SourceText) {
        let document = try? JSONDocument(bytes, file: path)
        return (document.map(LintedSchema.slips) ?? [], SourceText(utf8: bytes))
    }

    /// Prepares what the file holds: a layout, or a JSON Schema.
    ///
    /// - Parameter options: How it is understood.
    /// - Returns: The schema.
    /// - Throws: `UnusableJSONSchema` with what is wrong with it.
    func given(_ options: JSONSchemaOptions) throws(UnusableJSONSchema) -> GivenSchema {
        guard let document = try? JSONDocument(bytes, file: path), DelimitedSchema.isLayout(document) else {
            return .json(try schema(options))
        }
        do throws(JSONSchemaError) {
            return .delimited(try DelimitedSchema(document, options: options))
        } catch {
            throw UnusableJSONSchema(diagnostics: error.diagnostics, text: SourceText(utf8: bytes))
        }
    }

    /// Prepares the schema.
    ///
    /// - Parameter options: How it is understood.
    /// - Returns: The schema.
    /// - Throws: `UnusableJSONSchema` with what is wrong with it.
    func schema(_ options: JSONSchemaOptions) throws(UnusableJSONSchema) -> JSONSchema {
        let document: JSONDocument
        do throws(JSONReadError) {
            document = try JSONDocument(bytes, file: path)
        } catch {
            throw UnusableJSONSchema(diagnostics: error.diagnostics, text: SourceText(utf8: bytes))
        }
        return try compile(document, options)
    }

    private func compile(
        _ document: JSONDocument,
        _ options: JSONSchemaOptions
    ) throws(UnusableJSONSchema) -> JSONSchema {
        let (folder, name) = PathParts.split(path)
        let base = "file:///schema/" + name
        var options = options
        options.baseURI = base
        do throws(JSONSchemaError) {
            return try JSONSchema(
                document,
                registry: JSONSchemaRegistry(besides: document, at: name, in: folder, uri: base) { file in
                    try? FileReading.bytes(of: file, limit: JSONLimits.standard.documentBytes)
                },
                options: options
            )
        } catch {
            throw UnusableJSONSchema(diagnostics: error.diagnostics, text: SourceText(utf8: bytes))
        }
    }
}

/// A JSON Schema that documents cannot be judged by; the findings say why and where.
struct UnusableJSONSchema: Error {
    let diagnostics: [Diagnostic]
    let text: SourceText?
}
