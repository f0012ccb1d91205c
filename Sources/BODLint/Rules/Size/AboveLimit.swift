import BODDiagnostics

/// A document that is larger than the tenant's licence allows; the linter reports it from the number of bytes.
enum AboveLimit: FindingKind {
    static let description = RuleDescription(
        "size/above-limit",
        .error,
        name: "Document above the limit of the licence",
        summary: "A document has at most as many bytes as the tenant's licence allows: max-message-bytes, else 50 MB.",
        rationale: "ION tells the administrators of a message above the limit and may not let it in",
        remedy: "split the document into a batch; set max-message-bytes to the limit of your licence",
        passing: [],
        failing: [],
        references: ["Infor OS Usage Limits, “ION”", "docs/configuration.md"]
    )
}
