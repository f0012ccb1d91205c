import BODDiagnostics
import BODModel
public import BODXML

/// Lints documents from their bytes: reads them, judges them by their schema, and runs the rules, in one go.
///
/// One linter serves all threads; a schema is compiled once.
///
/// ```swift
/// let linter = DocumentLinter(catalog: SchemaCatalog())
/// let linted = try linter.lint(bytes, name: "order.xml")
/// print(TextReporter().render(linted.diagnostics, source: linted.text))
/// ```
public struct DocumentLinter: Sendable {
    let reader: XMLReader
    let judgement: SchemaJudgement
    let linter: Linter

    /// Makes a linter.
    ///
    /// - Parameters:
    ///   - catalog: Where schemas come from.
    ///   - linter: The rules to run.
    ///   - limits: The limits that documents have to keep.
    public init(catalog: SchemaCatalog, linter: Linter = Linter(), limits: XMLLimits = .standard) {
        reader = XMLReader(limits: limits)
        judgement = SchemaJudgement(catalog, limit: limits.findings)
        self.linter = linter
    }

    /// Lints one document.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The name to report findings under.
    /// - Returns: The findings, and the text to show excerpts from.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    public func lint(_ bytes: [UInt8], name: String) throws(UnusableSchema) -> LintedDocument {
        let reading = reader.read(bytes, name: name)
        guard let document = reading.document else {
            return LintedDocument(report: linter.lint(reading), source: reading.source, isParsed: false)
        }
        let bod = BusinessObjectDocument(document)
        let report = linter.lint(bod, try judgement.verdict(for: bod))
        return LintedDocument(report: report, source: reading.source, isParsed: true)
    }
}
