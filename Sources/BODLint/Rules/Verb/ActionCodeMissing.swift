import BODDiagnostics
import BODModel
import BODXML

/// Reports an action expression without an action code.
struct ActionCodeMissing: Rule {
    static let description = RuleDescription(
        "verb/action-code-missing",
        .error,
        name: "Missing action code",
        summary: "ActionExpression and ResponseExpression carry actionCode.",
        rationale:
            "without the code the receiver does not know whether to add, replace or delete; OAGIS makes it mandatory",
        remedy: #"add actionCode, such as actionCode="Replace" for a complete document"#,
        supersedes: ["cvc/complex-type.4"],
        passing: [
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="Add"/></ActionCriteria></Sync>"#)
        ],
        failing: [
            .bod(verb: #"<Sync><ActionCriteria>↓<ActionExpression/></ActionCriteria></Sync>"#),
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression ↓actionCode=" "/></ActionCriteria></Sync>"#),
        ],
        references: [
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd, ActionExpressionType"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for action in bod.verb?.actions ?? [] where action.code == nil {
            if let attribute = action.actionCode {
                report(Finding(.empty, at: .attribute(attribute)))
            } else {
                report(Finding(.missing(action.element.localName), at: .startTag(action.element)))
            }
        }
    }
}

extension Finding.Message {
    fileprivate static func missing(_ element: String) -> Self { Self("\(element) has no actionCode") }
    fileprivate static let empty = Self("actionCode is empty")
}
