import BODDiagnostics

/// A document that is larger than every flow of ION takes; the linter reports it from the number of bytes.
enum AboveFiveMegabytes: FindingKind {
    /// The most bytes of a message that any flow takes; D-SIZE and D-TIER say 5 MB.
    static let limit = 5 * 1_024 * 1_024

    static let description = RuleDescription(
        "size/above-five-megabytes",
        .warning,
        name: "Document above 5 MB",
        summary: "A document has at most 5 MB.",
        rationale:
            "ION takes messages of 5 MB; more than that only some licences allow, and then not through a flow with a step between sender and receiver",
        remedy: "split the document into a batch, and send files by reference instead of inside it",
        passing: [],
        failing: [],
        references: ["Infor OS Usage Limits, “ION”", "Infor ION Development Guide, “Batch processing”"]
    )
}
