public import BODDiagnostics
import BODXML

/// What linting one document found.
public struct LintedDocument: Sendable {
    /// The findings and their number.
    public let report: LintReport
    private let source: XMLSource?

    init(report: LintReport, source: XMLSource?) {
        self.report = report
        self.source = source
    }

    /// A document that could not be read at all, such as one without permission.
    ///
    /// - Parameter diagnostic: Why.
    public init(unreadable diagnostic: Diagnostic) {
        self.init(report: LintReport(diagnostics: [diagnostic], dropped: 0), source: nil)
    }

    /// The findings in document order.
    public var diagnostics: [Diagnostic] { report.diagnostics }

    /// The document's text, for excerpts; nil when it could not be read.
    public var text: SourceText? { source?.text }
}
