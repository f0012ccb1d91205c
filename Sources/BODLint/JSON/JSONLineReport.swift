public import BODDiagnostics
public import BODJSON

/// The findings about a file of NDJSON while its lines are linted, one after the other.
///
/// The findings are bounded for the whole file, and of the text only the lines with findings are kept, so that the memory does not grow
/// with the size of the lines; it does a little with their number, when one far down has a finding.
public struct JSONLineReport: Sendable {
    private let limit: Int
    private var findings: [Diagnostic] = []
    private var dropped = 0
    private var lines: [(number: Int, bytes: [UInt8])] = []
    /// How many documents there were.
    public private(set) var documents = 0

    /// Makes an empty report.
    ///
    /// - Parameter limit: The most findings for the file.
    public init(limit: Int) {
        self.limit = limit
    }

    /// Adds what was found in a line.
    ///
    /// - Parameters:
    ///   - report: The findings.
    ///   - line: The line.
    public mutating func add(_ report: LintReport, of line: JSONLine) {
        documents += 1
        let kept = report.diagnostics.prefix(limit - findings.count)
        dropped += report.dropped + report.diagnostics.count - kept.count
        if kept.isEmpty { return }
        findings += kept
        lines.append((line.origin.line, line.bytes))
    }

    /// Adds what stands in the way of finding the lines.
    ///
    /// - Parameter diagnostics: Why.
    public mutating func add(_ diagnostics: [Diagnostic]) { findings += diagnostics }

    /// The findings of the file, with the lines to show excerpts from.
    public var document: LintedDocument {
        LintedDocument(
            report: LintReport(diagnostics: findings, dropped: dropped),
            text: lines.isEmpty ? nil : SourceText(utf8: excerpts),
            documents: documents
        )
    }

    /// A text in which the lines with findings stand at their numbers, and the others are empty.
    private var excerpts: [UInt8] {
        var text: [UInt8] = []
        var number = 1
        for line in lines {
            text.append(contentsOf: repeatElement(0x0A, count: max(0, line.number - number)))
            text.append(contentsOf: line.bytes)
            number = line.number
        }
        return text
    }
}
