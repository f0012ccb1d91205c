import BODDiagnostics

/// Reports which rules did not run, because a document was too large to be held as a whole.
struct RuleNotChecked: FindingKind {
    static let description = RuleDescription(
        "lint/rule-not-checked",
        .warning,
        name: "Rule not checked",
        summary: "A document is small enough to be held in memory, so that all rules can run.",
        rationale: "rules that compare one line with another, or with the header, have to see the whole document",
        remedy: "hold it with --max-document-bytes, or send fewer lines in one document"
    )

    /// - Parameters:
    ///   - rules: The rules that did not run.
    ///   - severity: How bad that is.
    ///   - location: The document.
    static func diagnostic(_ rules: [String], _ severity: Severity, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            description.id,
            severity,
            "the document was read part by part, and \(rules.count == 1 ? "one rule" : "\(rules.count) rules") could not be checked",
            explanation: description.rationale,
            remedy: description.remedy,
            at: location,
            notes: [
                Note("not checked: \(rules.joined(separator: ", "))"),
                Note("nor what the schema demands to be unique, or to occur a certain number of times, across parts"),
            ]
        )
    }
}
