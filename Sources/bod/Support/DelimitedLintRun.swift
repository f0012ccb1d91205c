import BODFiles
import BODForms
import BODJSON
import BODLint

/// Lints files of delimited text by a layout, each read piece by piece.
struct DelimitedLintRun: Sendable {
    /// A judge for each of the settings.
    let judges: [DelimitedLinter]
    let standardInputName: String?

    /// Large enough that the work outweighs the bookkeeping, small enough that memory stays flat.
    private static let blockBytes = 1 << 20

    func lint(
        _ work: [LintPlan.Work],
        jobs: Int,
        _ consume: (LintedDocument, String, _ profile: Int) throws -> Void
    ) async throws {
        try await LintPlan.lint(work, jobs: jobs, lint) { try consume($0, name(of: $1.input), $1.profile) }
    }

    private func name(of input: InputFiles.Input) -> String { input.name(standardInput: standardInputName) }

    private func lint(_ work: LintPlan.Work) throws(JSONSchemaError) -> LintedDocument {
        var pass = DelimitedPass(judges[work.profile], name: name(of: work.input))
        let chunks: FileChunks
        do throws(FileProblem) {
            chunks = try work.input.chunks()
        } catch {
            return LintedDocument(unreadable: error.diagnostic)
        }
        while true {
            let bytes: [UInt8]
            do throws(FileProblem) {
                bytes = try chunks.next(Self.blockBytes)
            } catch {
                pass.add(unreadable: error.diagnostic)
                break
            }
            if bytes.isEmpty { break }
            try pass.feed(bytes)
        }
        try pass.finish()
        return pass.document
    }
}
