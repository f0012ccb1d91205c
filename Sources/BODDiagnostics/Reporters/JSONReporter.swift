/// Renders findings as one JSON object for programs.
///
/// Members are stable and only ever added to: `version`, `documents`, `findings` (each with `file`, `line`, `column`,
/// `endLine`, `endColumn`, `byteOffset`, `byteLength`, `path`, `rule`, `severity`, `summary`, `explanation`, `remedy`,
/// `notes`, `fixes`) and `counts`. Columns count Unicode scalars; byte offsets count in the file as given.
public struct JSONReporter: Sendable {
    /// Makes a reporter.
    public init() {}

    /// Renders the findings of a run.
    ///
    /// - Parameters:
    ///   - diagnostics: The findings of all documents, in order.
    ///   - documents: How many documents were read.
    /// - Returns: One line of JSON and a line break.
    public func render(_ diagnostics: [Diagnostic], documents: Int) -> String {
        let counts = Severity.allCases.reversed().map { severity in
            (severity.rawValue, Optional(String(diagnostics.count { $0.severity == severity })))
        }
        return JSONText.object([
            ("version", "1"),
            ("documents", String(documents)),
            ("counts", JSONText.object(counts)),
            ("findings", JSONText.array(diagnostics.map(finding))),
        ]) + "\n"
    }

    private func finding(_ diagnostic: Diagnostic) -> String {
        JSONText.object(
            place(diagnostic.location) + [
                ("rule", JSONText.string(diagnostic.id.description)),
                ("severity", JSONText.string(diagnostic.severity.rawValue)),
                ("summary", JSONText.string(diagnostic.summary)),
                ("explanation", diagnostic.explanation.map(JSONText.string)),
                ("remedy", diagnostic.remedy.map(JSONText.string)),
                ("notes", diagnostic.notes.isEmpty ? nil : JSONText.array(diagnostic.notes.map(note))),
                ("fixes", diagnostic.fixes.isEmpty ? nil : JSONText.array(diagnostic.fixes.map(fix))),
            ]
        )
    }

    private func place(_ location: SourceLocation) -> [(String, String?)] {
        [("file", JSONText.string(location.file))] + range(location.range)
            + [("path", location.path.map(JSONText.string))]
    }

    private func range(_ range: SourceRange?) -> [(String, String?)] {
        guard let range else { return [] }
        return [
            ("line", String(range.start.line)),
            ("column", String(range.start.column)),
            ("endLine", String(range.end.line)),
            ("endColumn", String(range.end.column)),
            ("byteOffset", String(range.start.offset)),
            ("byteLength", String(range.end.offset - range.start.offset)),
        ]
    }

    private func note(_ note: Note) -> String {
        JSONText.object([("message", JSONText.string(note.message))] + (note.location.map(place) ?? []))
    }

    private func fix(_ fix: Fix) -> String {
        let edits = fix.edits.map { edit in
            JSONText.object(range(edit.range) + [("replacement", JSONText.string(edit.replacement))])
        }
        return JSONText.object([
            ("summary", JSONText.string(fix.summary)),
            ("safety", JSONText.string(fix.safety.rawValue)),
            ("edits", JSONText.array(edits)),
        ])
    }
}
