import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum NumberExpected: FindingKind {
    static let description = RuleDescription(
        "header/number-expected",
        .error,
        name: "Value that is no whole number",
        summary: "variationId, instances and the numbers of a batch are whole numbers from 0 to 9223372036854775807.",
        rationale: "ION and M3 refuse a message with a number that they cannot read as such",
        remedy: "write a whole number without quotation marks",
        passing: [.headers(["variationId": #"3"#])],
        failing: [
            .headers(["variationId": #"↓"3""#]),
            .headers(["variationId": #"↓-1"#]),
        ],
        references: ["Infor ION Development Guide, “Identification headers”"]
    )
}
