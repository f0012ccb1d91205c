import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum VerbUnknown: FindingKind {
    static let description = RuleDescription(
        "header/verb-unknown",
        .warning,
        name: "Unknown verb in a document name",
        summary: "The verb of documentName is one of OAGIS.",
        rationale: "ION compares the name exactly, capital letters included",
        remedy: "correct the verb",
        passing: [.headers(["documentName": #""Process.PurchaseOrder""#])],
        failing: [
            .headers(["documentName": #"↓"sync.PurchaseOrder""#])
        ],
        references: ["OAGIS 9.0, verbs"]
    )
}
