public import BODDiagnostics
import BODXML

/// What linting one document found.
public struct LintedDocument: Sendable {
    /// The findings and their number.
    public let report: LintReport
    /// How many documents the file holds: one, but for a file of NDJSON.
    public let documents: Int
    /// Whether there was a document to judge; false for one that could not even be read.
    public private(set) var wasRead = true
    /// Whether the findings depend on this document only, and not on one beside it.
    var standsAlone = true
    /// The local name of the root element; nil for what is no XML document, and where nobody has looked.
    package var root: String?
    /// Whether it is a schema, or the layout of a DSV object, that was linted itself.
    public internal(set) var isSchema = false
    /// The document's bytes, for fixes; nil for one that is not mended.
    private(set) var source: XMLSource?
    private let makeText: @Sendable () -> SourceText?

    /// Whether the document was read to its end.
    private(set) var isParsed = false

    init(report: LintReport, source: XMLSource?, isParsed: Bool) {
        self.init(report: report, text: source?.text)
        self.source = source
        self.isParsed = isParsed
    }

    /// - Parameters:
    ///   - report: The findings and their number.
    ///   - text: The text, whose lines are only indexed when there is something to show.
    ///   - documents: How many documents the file holds.
    init(report: LintReport, text: @autoclosure @escaping @Sendable () -> SourceText?, documents: Int = 1) {
        self.report = report
        self.documents = documents
        makeText = text
    }

    /// A document that could not be read at all, such as one without permission.
    ///
    /// - Parameter diagnostic: Why.
    public init(unreadable diagnostic: Diagnostic) {
        self.init(report: LintReport(diagnostics: [diagnostic], dropped: 0), text: nil)
        wasRead = false
    }

    /// Whether it was read to its end, so that it is known what it is.
    public var isJudged: Bool { isParsed || isSchema }

    /// A document that is known to have no finding.
    public static let clean = LintedDocument(report: LintReport(diagnostics: [], dropped: 0), text: nil)

    /// Whether there is nothing to say about the document, not even that a finding was left out, and nothing beside it matters.
    public var isClean: Bool {
        wasRead && standsAlone && documents == 1 && report.diagnostics.isEmpty && report.dropped == 0
            && report.suppressed.count == 0
    }

    /// The findings in document order.
    public var diagnostics: [Diagnostic] { report.diagnostics }

    /// The document's text, for excerpts; nil when it could not be read.
    public var text: SourceText? { makeText() }
}
