import BODDiagnostics

/// Reports a noun of a configuration that no document of the run is, while some are of one that is nearly written so.
enum UnmatchedNoun: FindingKind {
    static let description = RuleDescription(
        "lint/unmatched-noun",
        .warning,
        name: "Noun of no document",
        summary:
            "A noun by which .bod.yml chooses documents is not a slip away from one that the documents of the run have.",
        rationale: "a rule or schema that is chosen by a misspelt noun holds for no document, in silence",
        remedy: "write the noun as the documents do, or ignore this rule where both nouns are meant"
    )

    static func diagnostic(_ noun: ConfiguredNoun, meant: String) -> Diagnostic {
        Diagnostic(
            description.id,
            description.severity,
            "no document of this run has the name \(noun.name); did you mean \(meant)?",
            explanation: "what is chosen by it holds for none of them",
            remedy: "write \(meant), or ignore \(description.id) where both nouns are meant",
            at: noun.location
        )
    }
}
