import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum BatchSequenceBeyondSize: FindingKind {
    static let description = RuleDescription(
        "header/batch-sequence-beyond-size",
        .error,
        name: "Place behind the end of the batch",
        summary: "batchSequence is at most batchSize.",
        rationale: "the batch would be complete before this document",
        remedy: "correct the one that is wrong, or leave out batchSize until the last document",
        passing: [.headers(["batchId": #""b1""#, "batchSequence": #"3"#, "batchSize": #"3"#])],
        failing: [
            .headers(["batchId": #""b1""#, "batchSequence": #"↓4"#, "batchSize": #"3"#])
        ],
        references: ["Infor ION Development Guide, “Batch processing”"]
    )
}
