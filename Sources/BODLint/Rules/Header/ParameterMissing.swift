import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum ParameterMissing: FindingKind {
    static let description = RuleDescription(
        "header/parameter-missing",
        .error,
        name: "Missing parameter",
        summary: "documentName and fromLogicalId are given.",
        rationale: "no version of the ION Messaging Service takes a message without its kind and its sender",
        remedy: "add the parameter",
        passing: [.headers([:])],
        failing: [
            .headers(isMarkedAtStart: true, ["documentName": nil]),
            .headers(isMarkedAtStart: true, ["fromLogicalId": nil]),
        ],
        references: ["IMS v3, parameters"]
    )
}
