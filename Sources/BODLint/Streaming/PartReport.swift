import BODDiagnostics
import BODXML

/// What linting a part of a document found, with the places that it has in the document.
struct PartReport: Sendable {
    let report: LintReport
    /// Whether the part could be read; after one that could not there is nothing more to read.
    var isParsed = true
    /// The lines with findings, by their numbers in the document.
    var lines: [(number: Int, utf8: [UInt8])] = []
    /// The first byte of the document that no earlier part has had.
    var start = 0
    /// The local name of the root element.
    var root: String?
    /// What the findings of rules say as well as the schema does.
    var claims: [SchemaClaim] = []

    /// What is to be said of the document as a whole.
    init(_ report: LintReport) { self.report = report }

    /// - Parameters:
    ///   - report: The findings, with their places in the part.
    ///   - part: The part.
    ///   - source: Its text.
    init(_ report: LintReport, of part: XMLPart, _ source: XMLSource) {
        self.report = report.moved(from: part)
        lines = Self.lines(of: report, part, source)
        start = part.firstNewOffset
    }

    /// Longer lines are not kept to be shown: a thousand of them would be the document again.
    private static let longestLine = 64 << 10

    /// The lines with findings, of those that the part has whole.
    private static func lines(
        of report: LintReport,
        _ part: XMLPart,
        _ source: XMLSource
    ) -> [(number: Int, utf8: [UInt8])] {
        let wanted = Set(report.diagnostics.compactMap { $0.location.range?.start.line })
        return wanted.sorted().compactMap { line in
            guard part.hasWhole(line: line, of: source.text.lineCount), let text = source.text.line(line),
                text.utf8.count <= longestLine
            else { return nil }
            return (part.line(line), Array(text.utf8))
        }
    }
}
