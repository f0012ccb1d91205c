import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum CustomNameSyntax: FindingKind {
    static let description = RuleDescription(
        "header/custom-name-syntax",
        .warning,
        name: "Name that the Data Catalog does not allow",
        summary: "The name behind custom_ consists of letters and digits, 250 characters at most with its prefix.",
        rationale: "such a header cannot be defined for the object, so no receiver can ask for it",
        remedy: "use the name that is defined for the object in the Data Catalog",
        passing: [.headers(["custom_CostCenter": #""4711""#])],
        failing: [
            .headers(["↓custom_Cost-Center": #""4711""#])
        ],
        references: ["Infor ION Desk User Guide, “Custom headers”"]
    )
}
