import BODDiagnostics
import BODXML

/// Reports a rule of the user's own that gave no verdict.
enum UnfinishedRule: FindingKind {
    static let description = RuleDescription(
        "lint/unfinished-rule",
        .error,
        name: "Rule without a verdict",
        summary: "Each rule of .bod.yml and of a Schematron schema comes to an end within its steps.",
        rationale: "what a rule did not look at may be wrong, and nothing else looks at it",
        remedy: "write the expression so that it looks at less for each node, or allow more with --max-xpath-steps"
    )

    /// The finding about a rule.
    static func finding(_ rule: String, _ failure: XPathFailure, in document: ParsedDocument) -> Finding {
        switch failure {
        case .tooManySteps(let limit):
            return Finding(
                Finding.Message("\(rule) took more than \(limit) steps and was stopped"),
                at: .startTag(document.root)
            )
        case .notNodes:
            return Finding(
                Finding.Message(
                    "\(rule) takes a value for a set of nodes",
                    remedy: "give the variable a list, or use it where a text or a number can stand"
                ),
                at: .startTag(document.root)
            )
        }
    }
}
