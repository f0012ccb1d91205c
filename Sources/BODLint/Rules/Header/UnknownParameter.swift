import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum UnknownParameter: FindingKind {
    static let description = RuleDescription(
        "header/unknown-parameter",
        .warning,
        name: "Unknown parameter",
        summary: "Every member is a parameter that ION knows, or a header of your own, custom_<name>.",
        rationale:
            "names are compared exactly, capital letters included, and what ION does with an unknown one is not documented",
        remedy: "correct the name, or remove the member",
        passing: [.headers(["custom_Region": #""north""#])],
        failing: [
            .headers(["↓DocumentID": #""4500001""#])
        ],
        references: ["IMS v3, parameters"]
    )
}
