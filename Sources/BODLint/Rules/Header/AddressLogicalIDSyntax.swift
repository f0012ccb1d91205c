import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum AddressLogicalIDSyntax: FindingKind {
    static let description = RuleDescription(
        "header/logical-id-syntax",
        .error,
        name: "Address that is no logical ID",
        summary: "fromLogicalId and toLogicalId are logical IDs: lid://provider.product.instance.",
        rationale:
            "ION refuses a sender that is not the logical ID of its connection point, and cannot route to another address",
        remedy: "write the logical ID as the connection point shows it",
        passing: [.headers(["toLogicalId": #""lid://infor.ln.ln01""#])],
        failing: [
            .headers(["fromLogicalId": #"↓"infor.ims.cp_acme""#])
        ],
        references: ["Infor ION Development Guide, “Logical ID”"]
    )
}
