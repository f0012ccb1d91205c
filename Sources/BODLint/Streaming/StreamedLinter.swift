package import BODDiagnostics
import BODModel
package import BODXML

/// Lints a document that is too large to be held, one part after another.
///
/// ```swift
/// var streamed = StreamedLinter(linter, name: "order.xml", limit: 1_000, rulesNotChecked: .warning)
/// while let part = splitter.next() { try streamed.add(try linter.read(part, name: "order.xml")) }
/// print(streamed.document.diagnostics)
/// ```
package struct StreamedLinter {
    private let linter: DocumentLinter
    private let name: String
    private let severity: Severity?
    private var judgement: DividedJudgement
    private var report: StreamedReport
    /// What the parts say about findings in them.
    private var suppressions = DocumentSuppressions()
    private var partCount = 0

    /// Prepares to lint a document.
    ///
    /// - Parameters:
    ///   - linter: What reads and judges its parts.
    ///   - name: The name of the document.
    ///   - limit: The most findings for it.
    ///   - severity: How bad it is that something was not checked; nil when nobody wants to know.
    package init(_ linter: DocumentLinter, name: String, limit: Int, rulesNotChecked severity: Severity?) {
        self.linter = linter
        self.name = name
        self.severity = severity
        judgement = DividedJudgement(linter.judgement)
        report = StreamedReport(limit: limit)
    }

    /// Whether a part could not be read, and no later one is looked at.
    package var isOver: Bool { report.isOver }

    /// Takes the next part.
    ///
    /// - Parameter draft: The part.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    package mutating func add(_ draft: PartDraft) throws(UnusableSchema) {
        if isOver { return }
        partCount += 1
        switch draft.content {
        case .report(let made): report.add(made)
        case .judged(let judged): try add(judged, draft.part)
        }
    }

    private mutating func add(_ judged: PartDraft.Judged, _ part: XMLPart) throws(UnusableSchema) {
        let verdict = try judgement.add(part, judged.bod)
        if let inPart = judged.suppressions { suppressions.add(inPart, from: part) }
        var made = PartReport(linter.linter.report(judged, verdict), of: part, judged.bod.document.source)
        made.root = judged.bod.root.localName
        made.claims = judged.findings.claims.map { claim in
            var claim = claim
            claim.places = claim.places.map(part.location)
            return claim
        }
        report.add(made)
        report.withdraw(CoveredBytes(verdict.withdrawn))
        if !verdict.late.isEmpty {
            report.add(late: verdict.late.map(\.finding)) { linter.linter.report(late: $0, suppressions) }
        }
        report.number(verdict.numbered)
    }

    /// Adds why the document could not be read to its end.
    ///
    /// - Parameter diagnostic: Why.
    package mutating func add(unreadable diagnostic: Diagnostic) { report.add(unreadable: diagnostic) }

    /// Notes that the document was read to its end.
    ///
    /// - Parameter size: Its bytes.
    package mutating func finish(size: Int) {
        if isDivided, !isOver { report.add(PartReport(linter.linter.lint(size: size, of: name))) }
    }

    /// Whether the document was divided: the only part of one that was not has been judged as a whole.
    private var isDivided: Bool { partCount > 1 }

    /// The findings of the document, with the lines to show excerpts from.
    package var document: LintedDocument { report.document(unchecked) }

    private var unchecked: [Diagnostic] {
        guard let severity, isDivided else { return [] }
        let rules = linter.linter.documentRules.map(\.description)
        let finding = RuleNotChecked.diagnostic(
            rules,
            keys: judgement.hasUncheckedKeys,
            judgement.unchecked.sorted(),
            severity,
            at: SourceLocation(file: name)
        )
        return finding.map { [$0] } ?? []
    }
}
