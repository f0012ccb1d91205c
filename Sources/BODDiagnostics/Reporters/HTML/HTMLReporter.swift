/// Renders a run as one page for people who do not use a terminal: what it comes to, by rule, by document, and each finding in its place.
///
/// The page needs nothing beside itself and asks for nothing: its policy forbids every request and every script but its own. It is whole
/// without script, which only adds the filter. Of very many findings the worst are shown, and the page says how many are not.
public struct HTMLReporter: Reporter {
    private let tool: ReportingTool
    private var run = HTMLRun()
    private var findings: WorstFirst<HTMLFinding>

    /// The most findings that the page shows, so that a browser can bear it.
    public static let maximumFindings = 2_000

    /// Makes a reporter.
    ///
    /// - Parameters:
    ///   - tool: The program that reports.
    ///   - limit: The most findings to show.
    public init(tool: ReportingTool, limit: Int = maximumFindings) {
        self.tool = tool
        findings = WorstFirst(limit: limit)
    }

    /// Takes the findings about a document.
    public mutating func add(_ document: ReportedDocument) -> String {
        let number = run.add(document)
        for diagnostic in document.diagnostics {
            findings.add(
                diagnostic.severity,
                HTMLFinding(
                    document: number,
                    diagnostic: diagnostic,
                    excerpt: Self.excerpt(of: diagnostic, document.text)
                )
            )
        }
        return ""
    }

    /// The whole page.
    public func finish() -> String {
        HTMLPage(tool: tool, run: run, findings: findings.kept, omitted: findings.dropped).text
    }

    private static func excerpt(of diagnostic: Diagnostic, _ text: SourceText?) -> HTMLExcerpt? {
        guard let text, let range = diagnostic.location.range else { return nil }
        return HTMLExcerpt(of: range, in: text)
    }
}
