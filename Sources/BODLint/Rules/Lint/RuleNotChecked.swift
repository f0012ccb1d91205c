import BODDiagnostics

/// Reports which rules did not run, because a document was too large to be held as a whole.
struct RuleNotChecked: FindingKind {
    static let description = RuleDescription(
        "lint/rule-not-checked",
        .warning,
        name: "Rule not checked",
        summary: "A document is small enough to be held in memory, so that all rules can run.",
        rationale: "rules that may compare one line with another, or with the header, have to see the whole document",
        remedy: "leave out --stream, hold it with a higher --max-document-bytes, or send fewer lines in one document"
    )

    /// The finding.
    ///
    /// - Parameters:
    ///   - rules: The rules that did not run.
    ///   - elements: The elements whose children the schema could not judge by what each part has of them.
    ///   - severity: How bad that is.
    ///   - location: The document.
    /// - Returns: The finding about the document.
    static func diagnostic(
        _ rules: [String],
        _ elements: [String],
        _ severity: Severity,
        at location: SourceLocation
    ) -> Diagnostic {
        var notes = rules.isEmpty ? [] : [Note("not checked: \(rules.joined(separator: ", "))")]
        notes.append(Note("nor what the schema demands across parts: that keys are unique, and references lead to one"))
        if !elements.isEmpty {
            notes.append(Note("nor the order and number of the elements in \(elements.joined(separator: ", "))"))
        }
        return Diagnostic(
            description.id,
            severity,
            "the document was read part by part, and \(count(rules)) could not be checked",
            explanation: description.rationale,
            remedy: description.remedy,
            at: location,
            notes: notes
        )
    }

    private static func count(_ rules: [String]) -> String {
        switch rules.count {
        case 0: "what spans parts"
        case 1: "one rule"
        default: "\(rules.count) rules"
        }
    }
}
