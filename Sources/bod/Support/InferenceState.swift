import ArgumentParser
import BODDiagnostics
import BODFiles
import SchemaInference

/// The evidence of earlier runs in a file.
struct InferenceState {
    let path: String?
    let console: Console

    /// What earlier runs gathered; nothing when there is no file yet.
    func load() throws -> Evidence {
        guard let path else { return Evidence() }
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try FileReading.bytes(of: path, limit: EvidenceState.largest)
        } catch {
            if error.kind == .missing { return Evidence() }
            throw error
        }
        do throws(StateError) {
            return try EvidenceState.decode(bytes, name: path)
        } catch {
            console.show(TextReporter(style: console.messageStyle).render(error.diagnostics, source: nil))
            console.complain("the state \(path) cannot be used")
            throw ExitCode.couldNotRun
        }
    }

    func save(_ evidence: Evidence) throws {
        guard let path else { return }
        let bytes = EvidenceState.encode(evidence)
        guard bytes.count <= EvidenceState.largest else {
            console.complain(
                "the state has \(bytes.count) bytes, and at most \(EvidenceState.largest) could be read again"
            )
            throw ExitCode.couldNotRun
        }
        try FileWriting.write(bytes, to: path)
    }
}
