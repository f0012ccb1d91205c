import BODFiles
import BODLint
import BODXML

/// Lints one input after the other; a file that cannot be read is a finding about that file.
struct LintRun: Sendable {
    /// What came of one input.
    struct Outcome: Sendable {
        let work: LintPlan.Work
        let name: String
        let judgement: Result<Judgement, UnusableSchema>
    }

    /// A document that was looked at, or one that was mended as well.
    enum Judgement: Sendable {
        case linted(LintedDocument)
        case fixed(FixedDocument)
    }

    /// What judges the documents that share settings.
    struct Judge: Sendable {
        let linter: DocumentLinter
        /// What mends documents; nil when they are only to be looked at.
        let fixer: DocumentFixer?
        /// The most bytes of a document.
        let limit: Int
    }

    /// A judge for each of the settings.
    let judges: [Judge]
    let standardInputName: String?

    func lint(_ work: LintPlan.Work) -> Outcome {
        let name = work.input.name(standardInput: standardInputName)
        do throws(UnusableSchema) {
            return Outcome(work: work, name: name, judgement: .success(try judgement(of: work, name)))
        } catch {
            return Outcome(work: work, name: name, judgement: .failure(error))
        }
    }

    private func judgement(of work: LintPlan.Work, _ name: String) throws(UnusableSchema) -> Judgement {
        let judge = judges[work.profile]
        let bytes: [UInt8]
        do {
            bytes = try work.input.bytes(limit: judge.limit)
        } catch {
            return .linted(LintedDocument(unreadable: error.diagnostic))
        }
        if let fixer = judge.fixer { return .fixed(try fixer.fix(bytes, name: name)) }
        return .linted(try judge.linter.lint(bytes, name: name))
    }
}
