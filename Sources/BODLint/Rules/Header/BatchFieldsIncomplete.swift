import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum BatchFieldsIncomplete: FindingKind {
    static let description = RuleDescription(
        "header/batch-fields-incomplete",
        .error,
        name: "Incomplete batch",
        summary: "A message of a batch has batchId and batchSequence.",
        rationale: "a receiver cannot tell when the batch is complete",
        remedy: "add what is missing, or remove all batch parameters from a single document",
        passing: [.headers(["batchId": #""b1""#, "batchSequence": #"1"#, "batchSize": #"3"#])],
        failing: [
            .headers(isMarkedAtStart: true, ["batchId": #""b1""#])
        ],
        references: ["Infor ION Development Guide, “Batch processing”"]
    )
}
