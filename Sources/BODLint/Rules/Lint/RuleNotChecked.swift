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
    ///   - keys: Whether keys were not seen as a whole.
    ///   - elements: The elements of which the schema could not judge everything.
    ///   - severity: How bad that is.
    ///   - location: The document.
    /// - Returns: The finding about the document; nil when everything was checked.
    static func diagnostic(
        _ rules: [String],
        keys: Bool,
        _ elements: [String],
        _ severity: Severity,
        at location: SourceLocation
    ) -> Diagnostic? {
        var notes = rules.isEmpty ? [] : [Note("not checked: \(rules.joined(separator: ", "))")]
        if keys {
            notes.append(Note("nor that keys are unique, and references lead to one, beside what the schema refuses"))
        }
        if !elements.isEmpty {
            notes.append(Note("nor all that the schema says of \(elements.joined(separator: ", "))"))
        }
        if notes.isEmpty { return nil }
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
        case 0: "some of what the schema says"
        case 1: "one rule"
        default: "\(rules.count) rules"
        }
    }
}
