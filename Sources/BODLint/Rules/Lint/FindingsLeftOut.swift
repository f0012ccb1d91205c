import BODDiagnostics

/// Reports that a document has more findings than a run keeps.
struct FindingsLeftOut: FindingKind {
    static let description = RuleDescription(
        "lint/findings-left-out",
        .info,
        name: "Findings left out",
        summary: "A report shows all findings about a document, up to --max-findings.",
        rationale: "a document has more findings than a run keeps; the worst are shown",
        remedy: "mend these first, or keep more with --max-findings"
    )
}
