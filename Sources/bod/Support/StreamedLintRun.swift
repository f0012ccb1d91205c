import BODFiles
import BODLint
import BODXML

/// Lints a document part by part, on all cores, without ever holding all of it.
struct StreamedLintRun: Sendable {
    let judge: LintRun.Judge
    let name: String
    let jobs: Int

    /// Lints a document.
    ///
    /// - Parameter input: The document.
    /// - Returns: What was found.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    func lint(_ input: InputFiles.Input) async throws -> LintedDocument {
        if let held = try heldJSON(input) { return held }
        var streamed = StreamedLinter(
            judge.linter,
            name: name,
            limit: judge.findings,
            rulesNotChecked: judge.rulesNotChecked
        )
        do {
            try await lint(input, &streamed)
        } catch let problem as FileProblem {
            streamed.add(unreadable: problem.diagnostic)
        }
        return streamed.document
    }

    /// A file that is JSON, which is not divided but held, within the limit for that.
    private func heldJSON(_ input: InputFiles.Input) throws -> LintedDocument? {
        guard case .file(let path) = input, let chunks = try? FileChunks(path), chunks.size <= judge.streamedLimit,
            let start = try? chunks.next(1_024),
            let first = start.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B
        else { return nil }
        do {
            return try judge.linter.lint(try input.bytes(limit: judge.limit), name: name)
        } catch let problem as FileProblem {
            return LintedDocument(unreadable: problem.diagnostic)
        }
    }

    private func lint(_ input: InputFiles.Input, _ streamed: inout StreamedLinter) async throws {
        let file = DividedFile(input: input, name: name, most: judge.limit, limit: judge.streamedLimit)
        var parts = try file.parts()
        try await forEachInOrder(next: { try parts.next() }, jobs: jobs) { part in
            Swift.Result<PartDraft, UnusableSchema> { () throws(UnusableSchema) in
                try judge.linter.read(part, name: name)
            }
        } consume: {
            try streamed.add(try $0.get())
            return !streamed.isOver
        }
        // How far the reading was ahead of a part that ends it is a matter of chance.
        if !streamed.isOver, let stop = parts.end.stop {
            streamed.add(unreadable: stop.diagnostic(in: name, limit: judge.limit))
        }
        streamed.finish(size: parts.end.bytes)
    }
}
