import BODDiagnostics
import BODFiles
import BODJSON
import BODLint

/// Lints JSON documents and files of NDJSON by a JSON Schema.
struct JSONLintRun: Sendable {
    let linter: JSONDocumentLinter
    let limits: JSONLimits
    let standardInputName: String?
    /// How the documents come; nil for what the names of the files say.
    let framing: JSONFraming?

    /// Large enough that the work outweighs the bookkeeping, small enough that memory stays flat.
    private static let blockBytes = 4 << 20

    func lint(_ inputs: [InputFiles.Input], jobs: Int, _ consume: (LintedDocument, String) throws -> Void) async throws
    {
        if inputs.contains(where: hasLines) {
            // The cores work on the lines of one file, so that one file of gigabytes keeps them all busy.
            for input in inputs { try consume(try await lintWhole(input, jobs: jobs), name(input)) }
        } else {
            try await forEachInOrder(inputs, jobs: jobs) { input in
                Swift.Result<LintedDocument, JSONSchemaError> { () throws(JSONSchemaError) in try lintDocument(input) }
                    .map { ($0, name(input)) }
            } consume: {
                let (document, name) = try $0.get()
                try consume(document, name)
            }
        }
    }

    private func name(_ input: InputFiles.Input) -> String { input.name(standardInput: standardInputName) }

    private func hasLines(_ input: InputFiles.Input) -> Bool {
        (framing ?? JSONFraming(ofFileNamed: name(input))) == .ndjson
    }

    private func lintWhole(_ input: InputFiles.Input, jobs: Int) async throws -> LintedDocument {
        hasLines(input) ? try await lintLines(input, jobs: jobs) : try lintDocument(input)
    }

    private func lintDocument(_ input: InputFiles.Input) throws(JSONSchemaError) -> LintedDocument {
        let bytes: [UInt8]
        do {
            bytes = try input.bytes(limit: limits.documentBytes)
        } catch {
            return LintedDocument(unreadable: error.diagnostic)
        }
        return try linter.lint(bytes, name: name(input))
    }

    private func lintLines(_ input: InputFiles.Input, jobs: Int) async throws -> LintedDocument {
        let name = name(input)
        var report = JSONLineReport(name: name, limit: limits.findings)
        var splitter = JSONLineSplitter(file: name, limits: limits)
        do {
            let chunks = try input.chunks()
            while true {
                let bytes = try chunks.next(Self.blockBytes)
                if bytes.isEmpty { splitter.finish() } else { splitter.feed(bytes) }
                try await lint(splitter.completed(), of: name, jobs: jobs, &report)
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
    fileprivate func chunks() throws(FileProblem) -> FileChunks {
        switch self {
        case .file(let path): try FileChunks(path)
        case .standardInput: FileChunks()
        }
    }
}
