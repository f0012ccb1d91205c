import BODDiagnostics
import BODForms
import BODJSON
import BODMessage
import BODModel
public import BODXML

/// Lints documents from their bytes: reads them, judges them by their schema, and runs the rules, in one go.
///
/// A document is XML, or the same in the form json-exact, with the same rules and its places in the JSON; the headers of a message and
/// schemas are linted too. One linter serves all threads; a schema is compiled once.
///
/// ```swift
/// let linter = DocumentLinter(catalog: SchemaCatalog())
/// let linted = try linter.lint(bytes, name: "order.xml")
/// print(TextReporter().render(linted.diagnostics, source: linted.text))
/// ```
public struct DocumentLinter: Sendable {
    let reader: XMLReader
    private let exactReader: JSONExactReader
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
        exactReader = JSONExactReader(limits: limits)
        judgement = SchemaJudgement(catalog, limit: limits.findings)
        self.linter = linter
    }

    /// Lints one document by itself.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The name to report findings under.
    /// - Returns: The findings, and the text to show excerpts from.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    public func lint(_ bytes: [UInt8], name: String) throws(UnusableSchema) -> LintedDocument {
        try lint(bytes, name: name, beside: .none)
    }

    /// Lints one document with what stands beside it.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The name to report findings under.
    ///   - neighbours: What stands beside the document.
    /// - Returns: The findings, and the text to show excerpts from.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    public func lint(
        _ bytes: [UInt8],
        name: String,
        beside neighbours: DocumentNeighbours
    ) throws(UnusableSchema) -> LintedDocument {
        if let finding = NotXML.finding(ofFileNamed: name, isMarkup: Self.isMarkup(bytes)) {
            return LintedDocument(report: linter.lint(refusals: [finding]), text: SourceText(utf8: bytes))
        }
        guard Self.isJSON(bytes) else { return try lint(reader.read(bytes, name: name), neighbours) }
        let json: JSONDocument
        do throws(JSONReadError) {
            json = try JSONDocument(bytes, file: name, limits: exactReader.jsonLimits)
        } catch {
            let source = XMLSource(name: name, utf8: bytes)
            return LintedDocument(report: linter.lint(refusals: error.diagnostics), source: source, isParsed: false)
        }
        switch JSONContent(json.root, file: name) {
        case .exact: return try lint(exactReader.read(json), neighbours)
        case .headers: return lint(headers: json, neighbours)
        case .schema: return lint(schema: json, neighbours)
        case .other(let isMaybeSchema):
            let finding = NotXML.finding(ofJSONNamed: name, isMaybeSchema: isMaybeSchema)
            let source = XMLSource(name: name, utf8: bytes)
            return LintedDocument(report: linter.lint(refusals: [finding]), source: source, isParsed: false)
        }
    }

    private func lint(
        _ reading: XMLReading,
        _ neighbours: DocumentNeighbours
    ) throws(UnusableSchema) -> LintedDocument {
        guard let document = reading.document else {
            return LintedDocument(report: linter.lint(reading), source: reading.source, isParsed: false)
        }
        if document.root.isSchema("schema"), reading.source.isOfFile { return lint(xsd: document, neighbours) }
        let bod = BusinessObjectDocument(document)
        let report = linter.lint(bod, try judgement.verdict(for: bod))
        var linted = LintedDocument(report: report, source: reading.source, isParsed: true)
        linted.root = bod.root.localName
        return linted
    }

    private func lint(xsd document: ParsedDocument, _ neighbours: DocumentNeighbours) -> LintedDocument {
        let findings = LintedSchema(document, beside: neighbours).findings
        let report = linter.lint(findings: findings, in: document)
        var linted = LintedDocument(report: report, source: document.source, isParsed: true)
        linted.standsAlone = false
        linted.isSchema = true
        return linted
    }

    private func lint(schema json: JSONDocument, _ neighbours: DocumentNeighbours) -> LintedDocument {
        let findings = LintedSchema(json, beside: neighbours).findings
        var linted = LintedDocument(report: linter.lint(findings: findings), text: json.sourceText)
        linted.standsAlone = false
        linted.isSchema = true
        return linted
    }

    private func lint(headers json: JSONDocument, _ neighbours: DocumentNeighbours) -> LintedDocument {
        let request = ParameterRequest(json)
        var findings = request.diagnostics
        if let headers = request.headers, let bod = neighbours.document.flatMap({ $0() }).flatMap(bod) {
            findings += HeaderContradictions(json, headers, bod).findings
        }
        let source = XMLSource(name: json.file, utf8: json.bytes)
        var linted = LintedDocument(report: linter.lint(findings: findings), source: source, isParsed: true)
        linted.standsAlone = false
        return linted
    }

    /// A document as a BOD; nil when it is none, which is said where that document is linted itself.
    private func bod(_ file: (name: String, bytes: [UInt8])) -> BusinessObjectDocument? {
        let reading =
            Self.isJSON(file.bytes)
            ? exactReader.read(file.bytes, name: file.name) : reader.read(file.bytes, name: file.name)
        return reading.document.map(BusinessObjectDocument.init)
    }

    /// Whether a file can be XML at all: there is a tag near its beginning.
    private static func isMarkup(_ bytes: [UInt8]) -> Bool { bytes.prefix(1_024).contains(0x3C) }

    /// Whether a file begins as JSON does: with a brace or a bracket, be it behind a byte order mark.
    private static func isJSON(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[start...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return first == 0x7B || first == 0x5B
    }
}
