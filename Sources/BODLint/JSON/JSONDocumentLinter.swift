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
    private let policy: FindingPolicy
    /// The limits that documents have to keep.
    package let limits: JSONLimits

    /// Makes a linter.
    ///
    /// - Parameters:
    ///   - schema: The schema that documents are judged by.
    ///   - policy: Which findings are reported.
    ///   - limits: The limits that documents have to keep.
    public init(schema: JSONSchema, policy: FindingPolicy = FindingPolicy(), limits: JSONLimits = .standard) {
        self.schema = schema
        self.policy = policy
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
        let report = try lint(bytes, name: name, at: .start) { () throws(JSONReadError) in
            try JSONDocument(bytes, file: name, limits: limits)
        }
        return LintedDocument(report: report, text: SourceText(utf8: bytes))
    }

    /// Lints one line of NDJSON.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - name: The name of the file.
    /// - Returns: The findings, with their places in the file.
    /// - Throws: `JSONSchemaError` when the schema gives no verdict on the document.
    public func lint(_ line: JSONLine, name: String) throws(JSONSchemaError) -> LintReport {
        try lint(line.bytes, name: name, at: line.origin) { () throws(JSONReadError) in
            try line.document(file: name, limits: limits)
        }
    }

    /// Lints what a splitter has given: a line, or why there is none.
    ///
    /// - Parameters:
    ///   - line: The line, or the reason.
    ///   - name: The name of the file.
    /// - Returns: The findings, with their places in the file.
    /// - Throws: `JSONSchemaError` when the schema gives no verdict on the document.
    package func lint(_ line: Result<JSONLine, JSONReadError>, name: String) throws(JSONSchemaError) -> LintReport {
        switch line {
        case .success(let line): try lint(line, name: name)
        case .failure(let error): report(refusals: error.diagnostics)
        }
    }

    private func lint(
        _ bytes: [UInt8],
        name: String,
        at origin: SourcePosition,
        _ read: () throws(JSONReadError) -> JSONDocument
    ) throws(JSONSchemaError) -> LintReport {
        if let finding = Self.xml(bytes, origin, name) { return report(refusals: [finding]) }
        let document: JSONDocument
        do throws(JSONReadError) {
            document = try read()
        } catch {
            return report(refusals: error.diagnostics)
        }
        if try schema.isFlawless(document.root) { return LintReport(diagnostics: [], dropped: 0) }
        // One more than is kept tells that there are more. What is ignored must not use up the limit of what is not.
        let hasAll = policy.selection == .all && policy.suppressions.isEmpty
        let asked = hasAll ? policy.limit + 1 : max(policy.limit + 1, 1_000_000)
        let violations = try schema.violations(in: document.root, limit: asked)
        let pass = SuppressionPass(nil, policy.suppressions)
        return report(policy.wanted(violations.map(\.diagnostic).sorted { $0.place < $1.place }), pass)
    }

    /// What is left of findings after suppression and the limit.
    private func report(_ findings: [Diagnostic], _ pass: SuppressionPass) -> LintReport {
        var pass = pass
        let remaining = pass.remaining(findings)
        var report = LintReport(
            diagnostics: Array(remaining.prefix(policy.limit)),
            dropped: max(0, remaining.count - policy.limit)
        )
        report.suppressed = pass.suppressed
        return report
    }

    private func report(refusals: [Diagnostic]) -> LintReport {
        report(refusals.map(Self.withFraming), SuppressionPass(ofRefusals: policy.suppressions))
    }
}

extension JSONDocumentLinter {
    /// More than one value is most often NDJSON of which nobody has said so.
    private static func withFraming(_ finding: Diagnostic) -> Diagnostic {
        guard finding.id == "json/trailing-content" else { return finding }
        var finding = finding
        finding.remedy = "remove what follows; if each line is a document, say so with --from ndjson"
        return finding
    }

    /// The finding about a document that begins as XML does.
    private static func xml(_ bytes: [UInt8], _ origin: SourcePosition, _ name: String) -> Diagnostic? {
        let first = bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        guard first == 0x3C else { return nil }
        return Diagnostic(
            "json/not-json",
            .error,
            "this is XML, not JSON",
            explanation: "a JSON Schema judges JSON documents only",
            remedy: "lint it without the JSON Schema, or by an XSD",
            at: SourceLocation(file: name, range: SourceRange(at: origin))
        )
    }
}

extension Diagnostic {
    /// Where it stands in the document.
    fileprivate var place: Int { location.range?.start.offset ?? -1 }
}
