/// Renders findings as Checkstyle's XML, which most build servers and editors read.
public struct CheckstyleReporter: Reporter {
    private let tool: ReportingTool
    private var isBegun = false

    /// Makes a reporter.
    ///
    /// - Parameter tool: The program that reports.
    public init(tool: ReportingTool) {
        self.tool = tool
    }

    /// Renders the findings about a document; one without a finding is listed, too, as Checkstyle does.
    public mutating func add(_ document: ReportedDocument) -> String {
        let name = MarkupText.attributes([("name", ReportPath.relative(document.name))])
        let errors = document.diagnosticsAndRest.map(error).joined()
        return head() + (errors.isEmpty ? "  <file\(name)/>\n" : "  <file\(name)>\n\(errors)  </file>\n")
    }

    /// Ends the document.
    public mutating func finish() -> String { head() + "</checkstyle>\n" }

    private mutating func head() -> String {
        guard !isBegun else { return "" }
        isBegun = true
        let version = MarkupText.attributes([("version", "\(tool.name) \(tool.version)")])
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle\(version)>\n"
    }

    private func error(_ diagnostic: Diagnostic) -> String {
        let start = diagnostic.location.range?.start
        let attributes = MarkupText.attributes([
            ("line", String(start?.line ?? 1)),
            ("column", start.map { String($0.column) }),
            ("severity", diagnostic.severity.rawValue),
            ("message", diagnostic.sentences),
            ("source", "\(tool.name).\(diagnostic.id)"),
        ])
        return "    <error\(attributes)/>\n"
    }
}
