public import BODDiagnostics
import BODXML

/// What came of linting one document.
public struct LintReport: Sendable {
    /// The findings in the order of the document.
    public private(set) var diagnostics: [Diagnostic]
    /// How many findings are not among them because the document has more than the limit.
    public let dropped: Int
    /// What is not among them because the document or a configuration says so.
    public var suppressed = SuppressedFindings()

    /// The severity of the worst finding, or nil when there is none.
    public var worst: Severity? { diagnostics.map(\.severity).max() }

    /// The report with the place of each finding told by what identifies it, too.
    func anchored(in document: ParsedDocument) -> LintReport {
        guard !diagnostics.isEmpty else { return self }
        var anchors = AnchorFinder(document)
        var report = self
        for index in diagnostics.indices {
            report.diagnostics[index].location.anchor = diagnostics[index].location.path.map { anchors.anchor(of: $0) }
        }
        return report
    }

    /// The report with places of its findings as another document has them.
    func moved(_ place: (SourceLocation) -> SourceLocation) -> LintReport {
        var report = self
        report.diagnostics = diagnostics.map { finding in
            var finding = finding
            finding.location = place(finding.location)
            finding.notes = finding.notes.map { Note($0.message, location: $0.location.map(place)) }
            // What a fix would change is not in memory any more.
            finding.fixes = []
            return finding
        }
        return report
    }
}
