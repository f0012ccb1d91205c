import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum MoreThanThreeCustom: FindingKind {
    static let description = RuleDescription(
        "header/more-than-three-custom",
        .warning,
        name: "More than three headers of your own",
        summary: "There are at most three parameters custom_<name>.",
        rationale: "M3 passes on the first three in alphabetical order and only logs that it drops the others",
        remedy: "keep the three that are needed",
        passing: [.headers(["custom_A": #""1""#, "custom_B": #""2""#, "custom_C": #""3""#])],
        failing: [
            .headers(
                isMarkedAtStart: true,
                ["custom_A": #""1""#, "custom_B": #""2""#, "custom_C": #""3""#, "custom_D": #""4""#]
            )
        ],
        references: ["M3 Core Administration Guide, “IMS parameters”"]
    )
}
