import BODFiles
import BODLint
import BODXML

/// Lints one input after the other; a file that cannot be read is a finding about that file.
struct LintRun: Sendable {
    /// What came of one input.
    struct Outcome: Sendable {
        let input: InputFiles.Input
        let name: String
        let judgement: Result<Judgement, UnusableSchema>
    }

    /// A document that was looked at, or one that was mended as well.
    enum Judgement: Sendable {
        case linted(LintedDocument)
        case fixed(FixedDocument)
    }

    let linter: DocumentLinter
    /// What mends documents; nil when they are only to be looked at.
    let fixer: DocumentFixer?
    let limit: Int
    let standardInputName: String?

    func lint(_ input: InputFiles.Input) -> Outcome {
        let name = input.name(standardInput: standardInputName)
        do throws(UnusableSchema) {
            return Outcome(input: input, name: name, judgement: .success(try judgement(of: input, name)))
        } catch {
            return Outcome(input: input, name: name, judgement: .failure(error))
        }
    }

    private func judgement(of input: InputFiles.Input, _ name: String) throws(UnusableSchema) -> Judgement {
        let bytes: [UInt8]
        do {
            bytes = try input.bytes(limit: limit)
        } catch {
            return .linted(LintedDocument(unreadable: error.diagnostic))
        }
        if let fixer { return .fixed(try fixer.fix(bytes, name: name)) }
        return .linted(try linter.lint(bytes, name: name))
    }
}
