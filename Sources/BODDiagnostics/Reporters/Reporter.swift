/// Writes the report of a run: given each document in order, it gives what can be written at once, and at the end the rest.
///
/// ```swift
/// var reporter = JUnitReporter()
/// var report = ""
/// for document in documents { report += reporter.add(document) }
/// report += reporter.finish()
/// ```
public protocol Reporter: Sendable {
    /// Takes the findings about a document; documents without a finding are given too.
    ///
    /// - Parameter document: The document.
    /// - Returns: What can be written now; empty for a report that is only known at its end.
    mutating func add(_ document: ReportedDocument) -> String

    /// Ends the report.
    ///
    /// - Returns: What is left to be written.
    mutating func finish() -> String
}
