package import BODDiagnostics

/// The findings about a document that is read part by part, one part after the other.
///
/// The findings are bounded for the whole document, and of the text only the lines with findings are kept.
package struct StreamedReport: Sendable {
    private let name: String
    private let limit: Int
    private let severity: Severity?
    private var findings: [Diagnostic] = []
    private var dropped = 0
    private var suppressed = SuppressedFindings()
    private var lines: [(number: Int, utf8: [UInt8])] = []
    private var skippedRules: [String] = []
    private var partCount = 0
    /// Whether a part could not be read, and no later one is looked at.
    package private(set) var isOver = false

    /// Makes an empty report.
    ///
    /// - Parameters:
    ///   - name: The name of the document.
    ///   - limit: The most findings for it.
    ///   - severity: How bad it is that rules did not run; nil when nobody wants to know.
    package init(name: String, limit: Int, rulesNotChecked severity: Severity?) {
        self.name = name
        self.limit = limit
        self.severity = severity
    }

    /// Whether the document was divided: the only part of one that was not has been judged as a whole.
    package var isDivided: Bool { partCount > 1 }

    /// Adds what was found in the next part.
    ///
    /// - Parameter part: The findings.
    package mutating func add(_ part: PartReport) {
        if isOver { return }
        partCount += 1
        isOver = !part.isParsed
        skippedRules = part.skippedRules
        suppressed.add(part.report.suppressed)
        let kept = part.report.diagnostics.prefix(limit - findings.count)
        dropped += part.report.dropped + part.report.diagnostics.count - kept.count
        findings += kept
        if kept.isEmpty { return }
        let last = lines.last?.number ?? 0
        lines += part.lines.filter { $0.number > last }
    }

    /// Adds why the document could not be read to its end.
    ///
    /// - Parameter diagnostic: Why.
    package mutating func add(unreadable diagnostic: Diagnostic) {
        isOver = true
        findings.append(diagnostic)
    }

    /// Adds that a part is too large to be held.
    ///
    /// - Parameters:
    ///   - position: Where it begins.
    ///   - limit: The most bytes of a part.
    package mutating func add(tooLargeAt position: SourcePosition, limit: Int) {
        add(
            unreadable: Diagnostic(
                "xml/limit-exceeded",
                .error,
                "the document goes on for more than \(limit) bytes without a place to divide it",
                explanation:
                    "of a large document one line, or one noun, is held in memory at a time; UTF-16 is not divided",
                remedy: "raise the limit with --max-document-bytes if the document is meant to be so",
                at: SourceLocation(file: name, range: SourceRange(at: position))
            )
        )
    }

    /// The findings of the document, with the lines to show excerpts from.
    package var document: LintedDocument {
        if partCount == 0, let finding = findings.first { return LintedDocument(unreadable: finding) }
        let lines = lines
        var report = LintReport(diagnostics: unchecked + findings, dropped: dropped)
        report.suppressed = suppressed
        return LintedDocument(report: report, text: lines.isEmpty ? nil : SourceText(lines: lines))
    }

    private var unchecked: [Diagnostic] {
        guard let severity, !skippedRules.isEmpty else { return [] }
        return [RuleNotChecked.diagnostic(skippedRules, severity, at: SourceLocation(file: name))]
    }
}
