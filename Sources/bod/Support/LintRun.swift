import BODFiles
import BODLint
import BODXML

/// Lints one input after the other; a file that cannot be read is a finding about that file.
struct LintRun: Sendable {
    /// What came of one input.
    struct Outcome: Sendable {
        let name: String
        let document: Result<LintedDocument, UnusableSchema>
    }

    let linter: DocumentLinter
    let limit: Int
    let standardInputName: String?

    func lint(_ input: InputFiles.Input) -> Outcome {
        let name = input.name(standardInput: standardInputName)
        let bytes: [UInt8]
        do {
            bytes = try input.bytes(limit: limit)
        } catch {
            return Outcome(name: name, document: .success(LintedDocument(unreadable: error.diagnostic)))
        }
        do {
            return Outcome(name: name, document: .success(try linter.lint(bytes, name: name)))
        } catch {
            return Outcome(name: name, document: .failure(error))
        }
    }
}
