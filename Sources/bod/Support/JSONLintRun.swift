import BODDiagnostics
import BODFiles
import BODJSON
import BODLint

/// Lints JSON documents and files of NDJSON by a JSON Schema.
struct JSONLintRun: Sendable {
    /// A judge for each of the settings.
    let judges: [JSONDocumentLinter]
    let standardInputName: String?
    /// How the documents come; nil for what the names of the files say.
    let framing: JSONFraming?

    /// Large enough that the work outweighs the bookkeeping, small enough that memory stays flat.
    private static let blockBytes = 4 << 20

    func lint(
        _ work: [LintPlan.Work],
        jobs: Int,
        _ consume: (LintedDocument, String, _ profile: Int) throws -> Void
    ) async throws {
        if work.contains(where: { hasLines($0.input) }) {
            // The cores work on the lines of one file, so that one file of gigabytes keeps them all busy.
            for work in work { try consume(try await lintWhole(work, jobs: jobs), name(work.input), work.profile) }
        } else {
            try await LintPlan.lint(work, jobs: jobs, lintDocument) { try consume($0, name($1.input), $1.profile) }
        }
    }

    private func name(_ input: InputFiles.Input) -> String { input.name(standardInput: standardInputName) }

    private func hasLines(_ input: InputFiles.Input) -> Bool {
        (framing ?? JSONFraming(ofFileNamed: name(input))) == .ndjson
    }

    private func lintWhole(_ work: LintPlan.Work, jobs: Int) async throws -> LintedDocument {
        hasLines(work.input) ? try await lintLines(work, jobs: jobs) : try lintDocument(work)
    }

    private func lintDocument(_ work: LintPlan.Work) throws(JSONSchemaError) -> LintedDocument {
        let judge = judges[work.profile]
        let bytes: [UInt8]
        do {
            bytes = try work.input.bytes(limit: judge.limits.documentBytes)
        } catch {
            return LintedDocument(unreadable: error.diagnostic)
        }
        return try judge.lint(bytes, name: name(work.input))
    }

    private func lintLines(_ work: LintPlan.Work, jobs: Int) async throws -> LintedDocument {
        let name = name(work.input)
        let judge = judges[work.profile]
        var report = JSONLineReport(name: name, limit: judge.limits.findings)
        var splitter = JSONLineSplitter(file: name, limits: judge.limits)
        do {
            let chunks = try work.input.chunks()
            while true {
                let bytes = try chunks.next(Self.blockBytes)
                if bytes.isEmpty { splitter.finish() } else { splitter.feed(bytes) }
                try await lint(splitter.completed(), of: name, by: judge, jobs: jobs, &report)
                if bytes.isEmpty { break }
            }
        } catch let problem as FileProblem {
            report.add(unreadable: problem.diagnostic)
        }
        return report.document
    }

    private func lint(
        _ lines: [Swift.Result<JSONLine, JSONReadError>],
        of name: String,
        by linter: JSONDocumentLinter,
        jobs: Int,
        _ report: inout JSONLineReport
    ) async throws {
        try await forEachInOrder(lines, jobs: jobs) { line in
            Swift.Result<LintReport, JSONSchemaError> { () throws(JSONSchemaError) in try linter.lint(line, name: name)
            }
            .map { ($0, line) }
        } consume: {
            let (found, line) = try $0.get()
            report.add(found, of: line)
        }
    }
}

extension InputFiles.Input {
    /// Opens the input to be read piece by piece.
    func chunks() throws(FileProblem) -> FileChunks {
        switch self {
        case .file(let path): try FileChunks(path)
        case .standardInput: FileChunks()
        }
    }
}
