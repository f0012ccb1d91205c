import BODDiagnostics
public import BODJSON

/// Lints JSON documents by a JSON Schema.
///
/// What stands in the way of reading has ids of the group `json` and cannot be ignored; what the schema refuses has the id of the
/// keyword, such as `json-schema/required`.
///
/// ```swift
/// let linter = JSONDocumentLinter(schema: schema)
/// let linted = try linter.lint(bytes, name: "order.json")
/// ```
public struct JSONDocumentLinter: Sendable {
    private let schema: JSONSchema
    private let selection: RuleSelection
    private let limit: Int
    private let limits: JSONLimits

    /// Makes a linter.
    ///
    /// - Parameters:
    ///   - schema: The schema that documents are judged by.
    ///   - selection: Which findings are wanted.
    ///   - limit: The most findings for one document.
    ///   - limits: The limits that documents have to keep.
    public init(
        schema: JSONSchema,
        selection: RuleSelection = .all,
        limit: Int = JSONLimits.standard.findings,
        limits: JSONLimits = .standard
    ) {
        self.schema = schema
        self.selection = selection
        self.limit = limit
        self.limits = limits
    }

    /// Lints one document.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The name to report findings under.
    /// - Returns: The findings, and the text to show excerpts from.
    /// - Throws: `JSONSchemaError` when the schema gives no verdict on the document.
    public func lint(_ bytes: [UInt8], name: String) throws(JSONSchemaError) -> LintedDocument {
        let line = JSONLine(bytes: bytes, origin: .start)
        return LintedDocument(report: try lint(line, name: name), text: SourceText(utf8: bytes))
    }

    /// Lints one line of NDJSON.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - name: The name of the file.
    /// - Returns: The findings, with their places in the file.
    /// - Throws: `JSONSchemaError` when the schema gives no verdict on the document.
    public func lint(_ line: JSONLine, name: String) throws(JSONSchemaError) -> LintReport {
        if let finding = Self.xml(line, name) { return LintReport(diagnostics: [finding], dropped: 0) }
        let document: JSONDocument
        do throws(JSONReadError) {
            document = try line.document(file: name, limits: limits)
        } catch {
            let kept = Array(error.diagnostics.prefix(limit))
            return LintReport(diagnostics: kept, dropped: error.diagnostics.count - kept.count)
        }
        // Where there is no verdict, the violations say why.
        if (try? schema.isValid(document.root)) == true { return LintReport(diagnostics: [], dropped: 0) }
        // One more than is kept tells that there are more. What is ignored must not use up the limit of what is not.
        let asked = selection == .all ? limit + 1 : max(limit + 1, 1_000_000)
        let violations = try schema.violations(in: document.root, limit: asked)
        let wanted = violations.map(\.diagnostic).filter { selection.contains($0.id) }.sorted { $0.place < $1.place }
        return LintReport(diagnostics: Array(wanted.prefix(limit)), dropped: max(0, wanted.count - limit))
    }
}

extension JSONDocumentLinter {
    /// The finding about a document that begins as XML does.
    private static func xml(_ line: JSONLine, _ name: String) -> Diagnostic? {
        let first = line.bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        guard first == 0x3C else { return nil }
        return Diagnostic(
            "json/not-json",
            .error,
            "this is XML, not JSON",
            explanation: "a JSON Schema judges JSON documents only",
            remedy: "lint it without the JSON Schema, or by an XSD",
            at: SourceLocation(file: name, range: SourceRange(start: line.origin, end: line.origin))
        )
    }
}

extension Diagnostic {
    /// Where it stands in the document.
    fileprivate var place: Int { location.range?.start.offset ?? -1 }
}
