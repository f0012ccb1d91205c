import BODDiagnostics

/// A document that is larger than is held in memory, or deeper than any BOD; the reader refuses it.
enum LimitExceeded: FindingKind {
    static let description = RuleDescription(
        "xml/limit-exceeded",
        .error,
        name: "Limit exceeded",
        summary: "The document keeps the limits on size, depth, attributes and names.",
        rationale: "a document beyond them can keep a parser busy for minutes; no BOD comes near them",
        remedy: "split the document; if it is meant to be so, raise the limit with the option that the message names",
        passing: [],
        failing: [
            .document(String(repeating: "<Item>", count: 300))
        ],
        references: [
            "docs/threat-model.md"
        ]
    )
}
