/// Renders findings as one JSON object for programs.
///
/// Members are stable and only ever added to: `version`, `documents`, `dropped`, `suppressed`, `known`, `counts` and `findings`; each finding has
/// `file`, `line`, `column`, `endLine`, `endColumn`, `byteOffset`, `byteLength`, `path`, `anchor`, `rule`, `severity`, `summary`,
/// `explanation`, `remedy`, `notes`, `fixes`. Columns count Unicode scalars; byte offsets count in the file as given.
public struct JSONReporter: Reporter {
    private var findings: [String] = []
    private var counts = SeverityCounts()
    private var documents = 0
    private var dropped = 0
    private var suppressed = 0
    private var known = 0

    /// Makes a reporter.
    public init() {}

    /// Takes the findings about a document.
    public mutating func add(_ document: ReportedDocument) -> String {
        documents += 1
        dropped += document.dropped
        suppressed += document.suppressed
        known += document.known
        counts.count(document.diagnostics)
        findings += document.diagnostics.map(JSONFinding.object)
        return ""
    }

    /// One line of JSON and a line break.
    public func finish() -> String {
        let counts = Severity.worstFirst.map { ($0.rawValue, Optional(String(self.counts[$0]))) }
        return JSONText.object([
            ("version", "1"),
            ("documents", String(documents)),
            ("dropped", String(dropped)),
            ("suppressed", String(suppressed)),
            ("known", String(known)),
            ("counts", JSONText.object(counts)),
            ("findings", JSONText.array(findings)),
        ]) + "\n"
    }
}
