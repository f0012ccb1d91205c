import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum NotAnObject: FindingKind {
    static let description = RuleDescription(
        "header/not-an-object",
        .error,
        name: "ParameterRequest that is no object",
        summary: "A ParameterRequest is one JSON object.",
        rationale: "ION reads the parameters as the members of one object",
        remedy: "put the parameters into braces",
        // Lint knows a ParameterRequest by its members, so that only `bod header` and `bod send` meet one without.
        failing: [],
        references: ["IMS v3, multipartMessage"]
    )
}
