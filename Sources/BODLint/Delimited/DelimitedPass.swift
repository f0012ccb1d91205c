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
    private var refusals: SuppressionPass
    private var findings: [Diagnostic] = []
    private var dropped = 0
    private var lines: [(number: Int, utf8: [UInt8])] = []
    /// How many rows of data were read.
    private var rowCount = 0
    private var hasBegun = false
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
        rows = DelimitedRows(
            linter.schema.dialect,
            mostBytes: linter.limits.documentBytes,
            preamble: linter.schema.skippedLines,
            headerLine: linter.schema.headerLine
        )
        suppression = SuppressionPass(nil, linter.policy.suppressions)
        refusals = SuppressionPass(ofRefusals: linter.policy.suppressions)
        if linter.schema.headerLine == nil { header = DelimitedHeader(positional: linter.schema) }
    }

    /// Takes bytes of the table.
    ///
    /// - Parameter bytes: The bytes that follow those before.
    /// - Throws: `JSONSchemaError` when the layout gives no verdict on a row.
    package mutating func feed(_ bytes: [UInt8]) throws(JSONSchemaError) {
        if isRefused { return }
        if !hasBegun, let finding = DelimitedFinding.otherForm(of: bytes) {
            isRefused = true
            refuse(finding, line: nil)
            return
        }
        hasBegun = hasBegun || bytes.count > 1
        rows.feed(bytes)
        try drain()
    }

    /// Ends the table.
    ///
    /// - Throws: `JSONSchemaError` when the layout gives no verdict on a row.
    package mutating func finish() throws(JSONSchemaError) {
        rows.finish()
        try drain()
        if header == nil, !isRefused { refuse(.empty, line: nil) }
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
        report.suppressed.add(refusals.suppressed)
        return LintedDocument(report: report, text: lines.isEmpty ? nil : SourceText(lines: lines))
    }

    private mutating func drain() throws(JSONSchemaError) {
        while !isRefused, let item = rows.next() {
            switch item {
            case .row(let row): try take(row)
            case .fault(let fault, let place, let line):
                if header == nil { isRefused = true } else { rowCount += 1 }
                refuse(DelimitedFinding(fault, at: place), line: [(place.line, line)])
            }
        }
    }

    private mutating func take(_ row: DelimitedRow) throws(JSONSchemaError) {
        if let header {
            try check(row, header)
        } else if row.origin.line == linter.schema.headerLine {
            let header = DelimitedHeader(row, linter.schema)
            if header.isOfOtherDialect {
                isRefused = true
                for finding in header.findings { refuse(finding, line: row.lines) }
            } else if !header.findings.isEmpty {
                keep(wanted(header.findings), line: row.lines)
            }
            self.header = header
            // The line is data, and the columns are told by their places.
            if header.isMissing { try check(row, header) }
        }
    }

    private mutating func check(_ row: DelimitedRow, _ header: DelimitedHeader) throws(JSONSchemaError) {
        let found = try header.findings(in: row, number: rowCount, linter.schema)
        rowCount += 1
        if !found.isEmpty { keep(wanted(found), line: row.lines) }
    }

    /// Those of some findings that are wanted, in the order of the table.
    private func wanted(_ found: [DelimitedFinding]) -> [Diagnostic] {
        linter.policy.wanted(found.map { $0.diagnostic(in: name) }.sorted { $0.offset < $1.offset })
    }

    /// Tells what stands in the way of reading, which cannot be ignored: what was not looked at may be wrong.
    private mutating func refuse(_ finding: DelimitedFinding, line: [(number: Int, utf8: [UInt8])]?) {
        keep([finding.diagnostic(in: name)], isRefusal: true, line: line)
    }

    /// Keeps what is not suppressed of some findings, up to the limit.
    private mutating func keep(
        _ found: [Diagnostic],
        isRefusal: Bool = false,
        line: [(number: Int, utf8: [UInt8])]?
    ) {
        let remaining = isRefusal ? refusals.remaining(found) : suppression.remaining(found)
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
