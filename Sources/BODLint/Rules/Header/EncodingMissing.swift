import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum EncodingMissing: FindingKind {
    static let description = RuleDescription(
        "header/encoding-missing",
        .warning,
        name: "Missing encoding",
        summary: "encoding is given.",
        rationale: "every known sender says how the payload is encoded; what ION assumes without it is not documented",
        remedy: "add NONE for a payload that is the document itself",
        passing: [.headers([:])],
        failing: [
            .headers(isMarkedAtStart: true, ["encoding": nil])
        ],
        references: ["IMS v3, parameters"]
    )
}
