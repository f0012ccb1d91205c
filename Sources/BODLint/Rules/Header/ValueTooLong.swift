import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum ValueTooLong: FindingKind {
    static let description = RuleDescription(
        "header/value-too-long",
        .error,
        name: "Value that is too long",
        summary:
            "No value is longer than ION takes: 22 characters for entities and locations, 100 for documentId, 250 for addresses and identifiers.",
        rationale: "ION refuses or cuts a longer value; of messageId it keeps 128 characters",
        remedy: "shorten the value",
        passing: [.headers(["location": #""S_1""#])],
        failing: [
            .headers(["location": #"↓"WAREHOUSE_HAMBURG_EAST_2""#])
        ],
        references: ["Infor ION Development Guide, “Identification headers”"]
    )
}
