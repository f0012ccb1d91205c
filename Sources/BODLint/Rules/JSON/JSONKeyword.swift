import BODDiagnostics

/// What a JSON Schema refuses, by the keyword that refuses it.
enum JSONKeyword {
    static let descriptions: [RuleDescription] = values + arrays + objects + combinations + [unchecked]

    /// What a schema demands and we could not tell.
    private static let unchecked = describe(
        "unchecked-pattern",
        "Text that could not be checked against a pattern",
        "Every text can be checked against its pattern in a limited number of steps.",
        "write the pattern without backreferences, or raise the limit with --max-pattern-steps",
        failing: #"↓"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa""#,
        schema: #"{"pattern":"^(a|aa)+\\1b$"}"#
    )

    static func describe(
        _ keyword: String,
        _ title: String,
        _ summary: String,
        _ remedy: String,
        failing: String? = nil,
        schema: String? = nil
    ) -> RuleDescription {
        RuleDescription(
            DiagnosticID(group: "json-schema", name: keyword),
            .error,
            name: title,
            summary: summary,
            rationale: "a receiver that relies on the schema refuses the document or drops the value",
            remedy: remedy,
            failing: failing.map { [.json($0, schema: schema)] } ?? [],
            references: [
                keyword == "false" ? "JSON Schema Core, boolean schemas" : "JSON Schema Validation, \(keyword)"
            ]
        )
    }
}
