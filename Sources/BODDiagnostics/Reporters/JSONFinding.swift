/// A finding as the reports for programs hold it.
enum JSONFinding {
    /// The object of a finding, on one line.
    static func object(_ diagnostic: Diagnostic) -> String {
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

    private static func place(_ location: SourceLocation) -> [(String, String?)] {
        [("file", JSONText.string(location.file))] + range(location.range)
            + [("path", location.path.map(JSONText.string)), ("anchor", location.anchor.map(JSONText.string))]
    }

    private static func range(_ range: SourceRange?) -> [(String, String?)] {
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

    private static func note(_ note: Note) -> String {
        JSONText.object([("message", JSONText.string(note.message))] + (note.location.map(place) ?? []))
    }

    private static func fix(_ fix: Fix) -> String {
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
