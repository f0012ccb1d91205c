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

    /// The report with the places of its findings in the document of which it is about a part.
    func moved(from part: XMLPart) -> LintReport {
        var report = self
        report.diagnostics = diagnostics.map { $0.moved(from: part) }
        return report
    }
}
