import BODDiagnostics
import BODModel
package import BODXML

extension DocumentLinter {
    /// Lints a part of a document that is too large to be held.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - name: The name of the document.
    /// - Returns: The findings, with their places in the document.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    package func lint(_ part: XMLPart, name: String) throws(UnusableSchema) -> PartReport {
        // The splitter has kept the limit for what is held; what a part repeats comes on top of it.
        var limits = reader.limits
        limits.documentBytes = .max
        let reading = XMLReader(limits: limits).read(part.bytes, name: name)
        guard let document = reading.document else {
            return made(of: linter.lint(reading), part, reading.source, isParsed: false)
        }
        let bod = BusinessObjectDocument(document)
        let verdict = try judgement.verdict(for: bod, isPart: !part.isWhole)
        if part.isWhole {
            var report = made(of: linter.lint(bod, verdict), part, reading.source, isParsed: true)
            report.root = bod.root.localName
            return report
        }
        let view = PartView(part, document, try judgement.models(for: bod))
        var report = made(of: linter.lint(bod, verdict, in: view), part, reading.source, isParsed: true)
        report.misjudged = view.misjudgedNames
        report.start = part.firstNewOffset
        report.root = bod.root.localName
        return report
    }

    /// What is to be said of a divided document as a whole, after its last part.
    ///
    /// - Parameters:
    ///   - count: Its bytes.
    ///   - name: Its name.
    /// - Returns: The findings.
    package func lint(size count: Int, of name: String) -> PartReport {
        PartReport(
            report: linter.lint(size: count, of: name),
            isParsed: true,
            lines: [],
            skippedRules: linter.documentRules.map(\.description)
        )
    }

    private func made(of report: LintReport, _ part: XMLPart, _ source: XMLSource, isParsed: Bool) -> PartReport {
        PartReport(
            report: part.isWhole ? report : report.moved(part.location),
            isParsed: isParsed,
            lines: lines(of: report, part, source),
            skippedRules: part.isWhole ? [] : linter.documentRules.map(\.description)
        )
    }

    /// Longer lines are not kept to be shown: a thousand of them would be the document again.
    private static let longestLine = 64 << 10

    /// The lines with findings, of those that the part has whole.
    private func lines(of report: LintReport, _ part: XMLPart, _ source: XMLSource) -> [(number: Int, utf8: [UInt8])] {
        let wanted = Set(report.diagnostics.compactMap { $0.location.range?.start.line })
        return wanted.sorted().compactMap { line in
            guard part.hasWhole(line: line, of: source.text.lineCount), let text = source.text.line(line),
                text.utf8.count <= Self.longestLine
            else { return nil }
            return (part.line(line), Array(text.utf8))
        }
    }
}
