import BODDiagnostics

/// Findings for tests of reports.
enum Findings {
    /// A text with everything that a format could trip over.
    static let hostile =
        "\" ' \\ & < > ]]> <!-- --> </script> % :: , ##[error] \n \r \u{0} \u{1B}[31m \u{7F} \u{202E} \u{FFFE} é 日"

    /// A finding on a line.
    static func finding(
        _ id: DiagnosticID = "id/bod-id-missing",
        _ severity: Severity = .error,
        _ summary: String = "BODID is missing",
        file: String = "order.xml",
        line: Int = 2,
        anchor: String? = nil,
        fixes: [Fix] = []
    ) -> Diagnostic {
        Diagnostic(
            id,
            severity,
            summary,
            explanation: "nobody can tell documents apart",
            remedy: "add it",
            at: SourceLocation(
                file: file,
                range: range(line: line),
                path: "/SyncX/DataArea/X[\(line)]",
                anchor: anchor
            ),
            fixes: fixes
        )
    }

    /// Three characters of a line, from its third.
    static func range(line: Int) -> SourceRange {
        SourceRange(
            start: SourcePosition(line: line, column: 3, offset: 10 * line),
            end: SourcePosition(line: line, column: 6, offset: 10 * line + 3)
        )
    }

    /// A finding, a note and a fix whose every text is hostile.
    static let hostileDocument: ReportedDocument = {
        let location = SourceLocation(file: hostile, range: range(line: 1), path: hostile, anchor: hostile)
        let fix = Fix(hostile, safety: .unsafe, edits: [Fix.Edit(range: range(line: 1), replacement: hostile)])
        let diagnostic = Diagnostic(
            "id/bod-id-missing",
            .error,
            hostile,
            explanation: hostile,
            remedy: hostile,
            at: location,
            notes: [Note(hostile, location: location), Note(hostile)],
            fixes: [fix]
        )
        return ReportedDocument(hostile, [diagnostic], text: SourceText(utf8: Array(hostile.utf8)))
    }()

    /// The tool, with one rule that it knows.
    static let tool = ReportingTool(
        version: "1.2.3",
        rules: [
            ReportedRule(
                "id/bod-id-missing",
                .error,
                title: "Missing BODID",
                summary: "ApplicationArea holds BODID.",
                rationale: "nobody can tell documents apart",
                remedy: "add it"
            )
        ]
    )
}

/// What a reporter makes of a run.
func report(_ reporter: any Reporter, _ documents: [ReportedDocument]) -> String {
    var reporter = reporter
    var text = ""
    for document in documents { text += reporter.add(document) }
    return text + reporter.finish()
}
