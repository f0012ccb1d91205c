import BODFiles
import BODLint
import BODXML

/// Lints a document part by part, on all cores, without ever holding all of it.
struct StreamedLintRun: Sendable {
    let judge: LintRun.Judge
    let name: String
    let jobs: Int

    /// Large enough that what is repeated in each part costs little, small enough that memory stays flat.
    private static let partBytes = 256 << 10
    private static let blockBytes = 2 << 20

    /// Lints a document.
    ///
    /// - Parameter input: The document.
    /// - Returns: What was found.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    func lint(_ input: InputFiles.Input) async throws -> LintedDocument {
        if let held = try heldJSON(input) { return held }
        var report = StreamedReport(name: name, limit: judge.findings, rulesNotChecked: judge.rulesNotChecked)
        do {
            try await lint(try input.chunks(limit: judge.streamedLimit), &report)
        } catch let problem as FileProblem {
            report.add(unreadable: problem.diagnostic)
        }
        return report.document
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

    private func lint(_ chunks: FileChunks, _ report: inout StreamedReport) async throws {
        var splitter = XMLPartSplitter(target: Self.partBytes, most: judge.limit)
        var count = 0
        while !report.isOver {
            let bytes = try chunks.next(Self.blockBytes)
            count += bytes.count
            if count > judge.streamedLimit { throw FileProblem.aboveStreamedLimit(name, judge.streamedLimit) }
            if bytes.isEmpty { splitter.finish() } else { splitter.feed(bytes) }
            try await lint(&splitter, &report)
            switch splitter.stop {
            case .tooLarge(let position): report.add(tooLargeAt: position, limit: judge.limit)
            case .tooMuchToRepeat(let position): report.add(tooMuchToRepeatAt: position)
            case nil: break
            }
            if bytes.isEmpty || splitter.isDone { break }
        }
        if report.isDivided, !report.isOver { report.add(judge.linter.lint(size: count, of: name)) }
    }

    private func lint(_ splitter: inout XMLPartSplitter, _ report: inout StreamedReport) async throws {
        var parts: [XMLPart] = []
        while let part = splitter.next() { parts.append(part) }
        try await forEachInOrder(parts, jobs: jobs) { part in
            Swift.Result<PartReport, UnusableSchema> { () throws(UnusableSchema) in
                try judge.linter.lint(part, name: name)
            }
        } consume: {
            report.add(try $0.get())
        }
    }
}

extension InputFiles.Input {
    /// Opens the input to be read piece by piece.
    fileprivate func chunks(limit: Int) throws(FileProblem) -> FileChunks {
        guard case .file(let path) = self else { return FileChunks() }
        let chunks = try FileChunks(path)
        if chunks.size > limit { throw .aboveStreamedLimit(path, limit) }
        return chunks
    }
}

extension FileProblem {
    fileprivate static func aboveStreamedLimit(_ path: String, _ limit: Int) -> FileProblem {
        FileProblem(.tooLarge, path, "\(path) is larger than the limit of \(limit) bytes (--max-streamed-bytes)")
    }
}
