import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum AddressLogicalIDUpperCase: FindingKind {
    static let description = RuleDescription(
        "header/logical-id-upper-case",
        .warning,
        name: "Capital letters in an address",
        summary: "fromLogicalId and toLogicalId are in lower case.",
        rationale: "Infor allows a to z only, and ION compares logical IDs with regard to case",
        remedy: "write the address exactly as the connection point shows it",
        passing: [.headers(["fromLogicalId": #""lid://infor.ims.cp_acme""#])],
        failing: [
            .headers(["fromLogicalId": #"↓"lid://infor.ims.CP_Acme""#])
        ],
        references: ["Infor ION Development Guide, “Logical ID”"]
    )
}
