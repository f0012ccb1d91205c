/// Renders findings as JSON lines: each finding is one object, as the JSON report holds it, on a line of its own.
///
/// Nothing is kept, so that a program can read findings while the run goes on, however many there are.
public struct NDJSONReporter: Reporter {
    /// Makes a reporter.
    public init() {}

    /// Renders the findings about a document.
    public func add(_ document: ReportedDocument) -> String {
        document.diagnosticsAndRest.map { JSONFinding.object($0) + "\n" }.joined()
    }

    /// Nothing is left to be said.
    public func finish() -> String { "" }
}
