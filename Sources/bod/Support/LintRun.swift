import BODDiagnostics
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
        /// What the document is known by when it is clean; nil without a cache.
        var key: CleanDocuments.Key?
    }

    /// A document that was looked at, or one that was mended as well.
    enum Judgement: Sendable {
        case linted(LintedDocument)
        case fixed(FixedDocument)
        /// Not looked at yet: it has to be read part by part.
        case large
    }

    /// What judges the documents that share settings.
    struct Judge: Sendable {
        let linter: DocumentLinter
        /// What mends documents; nil when they are only to be looked at.
        let fixer: DocumentFixer?
        /// The most bytes of a document.
        let limit: Int
        /// The most bytes of one that is read part by part.
        let streamedLimit: Int
        /// How bad it is that rules do not run there; nil when nobody wants to know.
        let rulesNotChecked: Severity?
        /// The most findings for one document.
        let findings: Int
        /// What verdicts depend on beside the documents; nil without a cache.
        let cacheKey: String?
    }

    /// A judge for each of the settings.
    let judges: [Judge]
    let standardInputName: String?
    /// The documents that need no look.
    let known: CleanDocuments
    /// Which document each file of message headers is sent with.
    let pairs: DocumentPairs
    /// Whether every document is read part by part.
    let streams: Bool
    /// Whether it matters what the root elements are called, even of documents that need no look.
    let needsRoots: Bool

    func lint(_ work: LintPlan.Work) -> Outcome {
        let name = work.input.name(standardInput: standardInputName)
        let judge = judges[work.profile]
        if streams { return Outcome(work: work, name: name, judgement: .success(.large)) }
        let bytes: [UInt8]
        do {
            bytes = try work.input.bytes(limit: judge.limit)
        } catch {
            if error.kind == .tooLarge, judge.fixer == nil, case .file = work.input {
                return Outcome(work: work, name: name, judgement: .success(.large))
            }
            let document = LintedDocument(unreadable: error.diagnostic)
            return Outcome(work: work, name: name, judgement: .success(.linted(document)))
        }
        let key = judge.cacheKey.map { LintCache.key(of: bytes, judgedBy: $0) }
        if let key, known.contains(key), let clean = clean(bytes) {
            return Outcome(work: work, name: name, judgement: .success(.linted(clean)), key: key)
        }
        let neighbours = pairs.neighbours(of: work.input, limit: judge.limit)
        return Outcome(work: work, name: name, judgement: judgement(of: bytes, name, judge, neighbours), key: key)
    }

    /// A document that is known to be clean; nil when it has to be looked at all the same.
    private func clean(_ bytes: [UInt8]) -> LintedDocument? {
        var document = LintedDocument.clean
        guard needsRoots else { return document }
        document.root = RootName.local(in: bytes)
        return document.root == nil ? nil : document
    }

    private func judgement(
        of bytes: [UInt8],
        _ name: String,
        _ judge: Judge,
        _ neighbours: DocumentNeighbours
    ) -> Result<Judgement, UnusableSchema> {
        do throws(UnusableSchema) {
            if let fixer = judge.fixer {
                return .success(.fixed(try fixer.fix(bytes, name: name, beside: neighbours)))
            }
            return .success(.linted(try judge.linter.lint(bytes, name: name, beside: neighbours)))
        } catch {
            return .failure(error)
        }
    }
}
