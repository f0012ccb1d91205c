package import BODDiagnostics
package import BODJSON

/// The findings about a file of NDJSON while its lines are linted, one after the other.
///
/// The findings are bounded for the whole file, and of the text only the lines with findings are kept, so that the memory grows neither
/// with the size of the file nor with the number of its lines.
package struct JSONLineReport: Sendable {
    private let name: String
    private let limit: Int
    private var findings: [Diagnostic] = []
    private var dropped = 0
    private var suppressed = SuppressedFindings()
    private var lines: [(number: Int, utf8: [UInt8])] = []
    private var documents = 0

    /// Makes an empty report.
    ///
    /// - Parameters:
    ///   - name: The name of the file.
    ///   - limit: The most findings for the file.
    package init(name: String, limit: Int) {
        self.name = name
        self.limit = limit
    }

    /// Adds what was found in a line.
    ///
    /// - Parameters:
    ///   - report: The findings.
    ///   - line: The line; an error when it could not be held.
    package mutating func add(_ report: LintReport, of line: Result<JSONLine, JSONReadError>) {
        documents += 1
        let kept = report.diagnostics.prefix(limit - findings.count)
        suppressed.add(report.suppressed)
        dropped += report.dropped + report.diagnostics.count - kept.count
        if kept.isEmpty { return }
        findings += kept
        if case .success(let line) = line { lines.append((line.origin.line, line.bytes)) }
    }

    /// Adds why the file could not be read to its end.
    ///
    /// - Parameter diagnostic: Why.
    package mutating func add(unreadable diagnostic: Diagnostic) {
        documents = max(documents, 1)
        findings.append(diagnostic)
    }

    /// The findings of the file, with the lines to show excerpts from.
    package var document: LintedDocument {
        let lines = lines
        var report = LintReport(diagnostics: documents == 0 ? [empty] : findings, dropped: dropped)
        report.suppressed = suppressed
        return LintedDocument(
            report: report,
            text: lines.isEmpty ? nil : SourceText(lines: lines),
            documents: documents
        )
    }

    private var empty: Diagnostic {
        Diagnostic(
            "json/empty",
            .error,
            "the file holds no document",
            explanation: "in NDJSON each line is a document; an interrupted export leaves an empty file",
            remedy: "check the step that writes it",
            at: SourceLocation(file: name)
        )
    }
}
