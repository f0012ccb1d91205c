import BODDiagnostics

/// Reports a suppression that leaves no finding out.
enum UnusedSuppression: FindingKind {
    static let description = RuleDescription(
        "lint/unused-suppression",
        .warning,
        name: "Suppression of nothing",
        summary: "Each suppression, in a document or in .bod.yml, leaves a finding out.",
        rationale: "a suppression that outlives its finding hides the same mistake when it comes back",
        remedy: "remove it"
    )

    static func diagnostic(_ words: [String], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            description.id,
            description.severity,
            "nothing is found that the suppression of \(words.joined(separator: ", ")) leaves out",
            explanation: description.rationale,
            remedy: description.remedy,
            at: location
        )
    }
}
