import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum BooleanExpected: FindingKind {
    static let description = RuleDescription(
        "header/boolean-expected",
        .error,
        name: "Value that is neither true nor false",
        summary: "batchAbortIndicator is true or false.",
        rationale: "ION refuses a parameter of another type",
        remedy: "write true or false without quotation marks",
        passing: [.headers(["batchId": #""b1""#, "batchSequence": #"1"#, "batchAbortIndicator": #"true"#])],
        failing: [
            .headers(["batchId": #""b1""#, "batchSequence": #"1"#, "batchAbortIndicator": #"↓"true""#])
        ],
        references: ["Infor ION Development Guide, “Batch processing”"]
    )
}
