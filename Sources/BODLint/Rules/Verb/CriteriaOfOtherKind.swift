import BODDiagnostics
import BODModel
import BODXML

/// Reports criteria that do not belong to the verb.
struct CriteriaOfOtherKind: Rule {
    static let description = RuleDescription(
        "verb/criteria-of-other-kind",
        .error,
        name: "Criteria of another kind of verb",
        summary: "A verb that asks holds ActionCriteria, one that answers holds ResponseCriteria.",
        rationale:
            "the receiver looks for the criteria of the verb and does not see these, so the action or the outcome is lost",
        remedy: "rename the criteria and the expression in them after the kind of the verb",
        supersedes: ["cvc/complex-type.2.4.a"],
        passing: [
            .bod(verb: #"<Sync><ActionCriteria><ActionExpression actionCode="Add"/></ActionCriteria></Sync>"#)
        ],
        failing: [
            .bod(verb: #"<Sync>↓<ResponseCriteria><ResponseExpression actionCode="Add"/></ResponseCriteria></Sync>"#),
            .bod(
                "AcknowledgePurchaseOrder",
                verb:
                    #"<Acknowledge><OriginalApplicationArea/>↓<ActionCriteria><ActionExpression actionCode="Accepted"/></ActionCriteria></Acknowledge>"#
            ),
        ],
        references: [
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd, ActionVerbType and ResponseVerbType"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let verb = bod.verb?.verb, let expected = criteria(of: verb) else { return }
        for criterion in bod.verb?.criteria ?? [] where criterion.kind != expected {
            report(Finding(.otherKind(criterion.element.localName, verb), at: .startTag(criterion.element)))
        }
    }

    private func criteria(of verb: Verb) -> Criterion.Kind? {
        switch verb.kind {
        case .action: .action
        case .response: .response
        case .request: nil
        }
    }
}

extension Finding.Message {
    fileprivate static func otherKind(_ element: String, _ verb: Verb) -> Self {
        Self("\(element) does not belong into \(verb.rawValue)")
    }
}
