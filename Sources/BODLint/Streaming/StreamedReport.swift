package import BODDiagnostics
import BODXML

/// The findings about a document that is read part by part, one part after the other.
///
/// The findings are bounded for the whole document, and of the text only the lines with findings are kept.
package struct StreamedReport: Sendable {
    private let name: String
    private let limit: Int
    private let severity: Severity?
    private var findings: [Diagnostic] = []
    /// The findings at the start of elements that are open over several parts; each of these finds them anew.
    private var known: Set<Diagnostic> = []
    private var misjudged: Set<String> = []
    private var dropped = 0
    private var suppressed = SuppressedFindings()
    private var lines: [(number: Int, utf8: [UInt8])] = []
    private var skippedRules: [String] = []
    private var partCount = 0
    private var root: String?
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
        root = root ?? part.root
        suppressed.add(part.report.suppressed)
        misjudged.formUnion(part.misjudged)
        let new = part.report.diagnostics.filter { !known.contains($0) }
        known.formUnion(new.filter { $0.location.range.map { $0.start.offset < part.start } ?? true })
        findings += new
        dropped += part.report.dropped
        let last = lines.last?.number ?? 0
        lines += part.lines.filter { $0.number > last }
        keepTheWorst()
    }

    /// Of more findings than the limit, leaves out those that matter least; an error may come last.
    private mutating func keepTheWorst() {
        guard findings.count > limit else { return }
        let worst = Severity.allCases.sorted(by: >).flatMap { severity in findings.filter { $0.severity == severity } }
        dropped += findings.count - limit
        findings = Array(worst.prefix(limit))
        let shown = Set(findings.compactMap { $0.location.range?.start.line })
        lines = lines.filter { shown.contains($0.number) }
    }

    /// The findings in the order of the document; those about what ends late have come late.
    private var inOrder: [Diagnostic] {
        findings.indices.sorted { first, second in
            let places = [first, second].map { findings[$0].location.range?.start.offset ?? -1 }
            return (places[0], first) < (places[1], second)
        }.map { findings[$0] }
    }

    /// Adds why the document could not be read to its end.
    ///
    /// - Parameter diagnostic: Why.
    package mutating func add(unreadable diagnostic: Diagnostic) {
        isOver = true
        findings.append(diagnostic)
    }

    /// The findings of the document, with the lines to show excerpts from.
    package var document: LintedDocument {
        if partCount == 0, let finding = findings.first { return LintedDocument(unreadable: finding) }
        let lines = lines
        var report = LintReport(diagnostics: unchecked + inOrder, dropped: dropped)
        report.suppressed = suppressed
        var document = LintedDocument(report: report, text: lines.isEmpty ? nil : SourceText(lines: lines))
        document.root = root
        return document
    }

    private var unchecked: [Diagnostic] {
        guard let severity, isDivided else { return [] }
        return [RuleNotChecked.diagnostic(skippedRules, misjudged.sorted(), severity, at: SourceLocation(file: name))]
    }
}
