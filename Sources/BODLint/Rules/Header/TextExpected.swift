import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum TextExpected: FindingKind {
    static let description = RuleDescription(
        "header/text-expected",
        .error,
        name: "Value that is no text",
        summary: "Names, identifiers and addresses are JSON strings.",
        rationale: "ION refuses a parameter of another type, and a number loses its leading zeros on the way",
        remedy: "write the value in quotation marks",
        passing: [.headers(["documentId": #""0045""#])],
        failing: [
            .headers(["documentId": #"↓4500001"#])
        ],
        references: ["IMS v3, parameters"]
    )
}
