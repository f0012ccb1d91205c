package import BODDiagnostics
import BODForms
package import BODJSON

/// One table while it is linted: bytes go in, findings stay.
///
/// The findings are bounded, and of the text only the lines with findings are kept, so that the memory grows neither with the size of
/// the table nor with the number of its rows.
package struct DelimitedPass {
    private let linter: DelimitedLinter
    private let name: String
    private var rows: DelimitedRows
    private var suppression: SuppressionPass
    private var findings: [Diagnostic] = []
    private var dropped = 0
    private var lines: [(number: Int, utf8: [UInt8])] = []
    /// How many rows were read, those before the data included.
    private var rowCount = 0
    private var header: DelimitedHeader?
    /// Whether nothing more can be said, since the text is no table.
    private var isRefused = false

    /// Begins with a table.
    ///
    /// - Parameters:
    ///   - linter: What judges it.
    ///   - name: The name to report findings under.
    package init(_ linter: DelimitedLinter, name: String) {
        self.linter = linter
        self.name = name
        rows = DelimitedRows(linter.schema.dialect, mostBytes: linter.limits.documentBytes)
        suppression = SuppressionPass(nil, linter.policy.suppressions)
        if linter.schema.skippedLines == 0 { header = DelimitedHeader(positional: linter.schema) }
    }

    /// Takes bytes of the table.
    ///
    /// - Parameter bytes: The bytes that follow those before.
    /// - Throws: `JSONSchemaError` when the layout gives no verdict on a row.
    package mutating func feed(_ bytes: [UInt8]) throws(JSONSchemaError) {
        if isRefused { return }
        if rowCount == 0, let finding = DelimitedFinding.otherForm(of: bytes) {
            isRefused = true
            add([finding.diagnostic(in: name)], line: nil)
            return
        }
        rows.feed(bytes)
        try drain()
    }

    /// Ends the table.
    ///
    /// - Throws: `JSONSchemaError` when the layout gives no verdict on a row.
    package mutating func finish() throws(JSONSchemaError) {
        rows.finish()
        try drain()
        if header == nil, !isRefused, findings.isEmpty { add([DelimitedFinding.empty.diagnostic(in: name)], line: nil) }
    }

    /// Adds why the file could not be read to its end.
    ///
    /// - Parameter diagnostic: Why.
    package mutating func add(unreadable diagnostic: Diagnostic) { findings.append(diagnostic) }

    /// The findings, with the lines to show excerpts from.
    package var document: LintedDocument {
        let lines = lines
        var report = LintReport(diagnostics: findings, dropped: dropped)
        report.suppressed = suppression.suppressed
        return LintedDocument(report: report, text: lines.isEmpty ? nil : SourceText(lines: lines))
    }

    private mutating func drain() throws(JSONSchemaError) {
        while !isRefused, let item = rows.next() {
            rowCount += 1
            switch item {
            case .row(let row): try take(row)
            case .fault(let fault, let place, let line):
                add([DelimitedFinding(fault, at: place).diagnostic(in: name)], line: [(place.line, line)])
            }
        }
    }

    private mutating func take(_ row: DelimitedRow) throws(JSONSchemaError) {
        if let header {
            if rowCount > linter.schema.skippedLines || header.isMissing { try check(row) }
        } else if rowCount == linter.schema.headerLine {
            let header = DelimitedHeader(row, linter.schema)
            if !header.findings.isEmpty { add(header.findings.map { $0.diagnostic(in: name) }, line: row.lines) }
            isRefused = header.isOfOtherDialect
            self.header = header
            // The line is data, and the columns are told by their places.
            if header.isMissing { try check(row) }
        }
    }

    private mutating func check(_ row: DelimitedRow) throws(JSONSchemaError) {
        guard let header else { return }
        let first = header.isMissing ? linter.schema.headerLine ?? 1 : linter.schema.skippedLines + 1
        let found = try header.findings(in: row, number: rowCount - first, linter.schema)
        if !found.isEmpty { add(found.map { $0.diagnostic(in: name) }, line: row.lines) }
    }

    /// Keeps what is wanted of some findings, in the order of the table.
    private mutating func add(_ found: [Diagnostic], line: [(number: Int, utf8: [UInt8])]?) {
        let remaining = suppression.remaining(linter.policy.wanted(found.sorted { $0.offset < $1.offset }))
        let kept = remaining.prefix(max(0, linter.policy.limit - findings.count))
        dropped += remaining.count - kept.count
        if kept.isEmpty { return }
        findings += kept
        for line in line ?? [] where line.number > lines.last?.number ?? 0 { lines.append(line) }
    }
}

extension Diagnostic {
    fileprivate var offset: Int { location.range?.start.offset ?? -1 }
}
