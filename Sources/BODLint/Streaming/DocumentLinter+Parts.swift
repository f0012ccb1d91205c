import BODDiagnostics
import BODModel
package import BODXML

extension DocumentLinter {
    /// Reads a part of a document that is too large to be held, and runs the rules over it; this can be done with many at once.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - name: The name of the document.
    /// - Returns: The part, for ``StreamedLinter``.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    package func read(_ part: XMLPart, name: String) throws(UnusableSchema) -> PartDraft {
        // The splitter has kept the limit for what is held; what a part repeats comes on top of it.
        var limits = reader.limits
        limits.documentBytes = .max
        let reading = XMLReader(limits: limits).read(part.bytes, name: name)
        guard let document = reading.document else {
            var report = PartReport(linter.lint(reading), of: part, reading.source)
            report.isParsed = false
            return PartDraft(part: part, content: .report(report))
        }
        let bod = BusinessObjectDocument(document)
        guard !part.isWhole else {
            let report = linter.lint(bod, try judgement.verdict(for: bod))
            var made = PartReport(report, of: part, reading.source)
            made.root = bod.root.localName
            return PartDraft(part: part, content: .report(made))
        }
        let view = PartView(part, document)
        let judged = PartDraft.Judged(
            bod: bod,
            view: view,
            findings: linter.findings(in: bod, view),
            suppressions: linter.suppressions(in: document)
        )
        return PartDraft(part: part, content: .judged(judged))
    }
}
