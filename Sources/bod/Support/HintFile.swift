import ArgumentParser
import BODDiagnostics
import BODFiles
import BODYAML
import SchemaInference

/// The file of hints that the user named.
enum HintFile {
    static func read(_ path: String, console: Console) throws -> InferenceHints {
        let bytes = try FileReading.bytes(of: path, limit: YAMLLimits.standard.documentBytes)
        do throws(YAMLReadError) {
            return try InferenceHints(YAMLDocument(bytes, file: path))
        } catch {
            let source = SourceText(utf8: bytes)
            console.show(TextReporter(style: console.messageStyle).render(error.diagnostics, source: source))
            console.complain("the hints \(path) cannot be used")
            throw ExitCode.couldNotRun
        }
    }
}
