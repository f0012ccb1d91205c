import BODDiagnostics

/// A document whose noun no schema describes; the linter of whole files reports it.
enum NoSchema: FindingKind {
    static let description = RuleDescription(
        "lint/no-schema",
        .info,
        name: "Noun without a schema",
        summary: "There is a schema for the noun of the document.",
        rationale:
            "only the envelope is checked against a schema, so a misspelt element inside the noun goes unnoticed",
        remedy: "give the schema from your tenant's Data Catalog with --schema FILE|DIR"
    )
}
