import BODDiagnostics

/// Reports a suppression in a document that has no effect because of how it is written.
enum MalformedSuppression: FindingKind {
    static let description = RuleDescription(
        "lint/malformed-suppression",
        .warning,
        name: "Suppression without effect",
        summary:
            "A suppression in a document names rules that there are, gives a reason, and stands before an element.",
        rationale: "the findings that it was to leave out are reported all the same",
        remedy:
            "write <!-- bod-ignore RULE: REASON --> before the element, or <!-- bod-ignore-file RULE: REASON --> before the root element"
    )

    static func diagnostic(_ problem: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            description.id,
            description.severity,
            problem,
            explanation: description.rationale,
            remedy: description.remedy,
            at: location
        )
    }
}
