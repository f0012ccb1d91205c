import BODFiles
import BODLint
import BODXML

/// Lints one input after the other; a file that cannot be read is a finding about that file.
struct LintRun: Sendable {
    let linter: DocumentLinter
    let limit: Int
    let standardInputName: String?

    func lint(_ input: InputFiles.Input) -> Result<LintedDocument, UnusableSchema> {
        let bytes: [UInt8]
        do {
            bytes = try input.bytes(limit: limit)
        } catch {
            return .success(LintedDocument(unreadable: error.diagnostic))
        }
        do {
            return .success(try linter.lint(bytes, name: input.name(standardInput: standardInputName)))
        } catch {
            return .failure(error)
        }
    }
}
