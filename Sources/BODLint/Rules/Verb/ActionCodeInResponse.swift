import BODDiagnostics
import BODModel
import BODXML

/// Reports the code of an action in an answer.
struct ActionCodeInResponse: Rule {
    static let description = RuleDescription(
        "verb/action-code-in-response",
        .error,
        name: "Action code in a response",
        summary: "Acknowledge, Confirm and Respond carry Accepted, Modified or Rejected.",
        rationale: "the sender of the request learns nothing of its outcome and waits for an answer that never comes",
        remedy: "write Accepted, Modified or Rejected",
        passing: [
            .bod(
                "AcknowledgePurchaseOrder",
                verb:
                    #"<Acknowledge><OriginalApplicationArea/><ResponseCriteria><ResponseExpression actionCode="Accepted"/></ResponseCriteria></Acknowledge>"#
            ),
            .bod(
                "ShowPurchaseOrder",
                verb: #"<Show><ResponseCriteria><ResponseExpression actionCode="Add"/></ResponseCriteria></Show>"#
            ),
        ],
        failing: [
            .bod(
                "AcknowledgePurchaseOrder",
                verb:
                    #"<Acknowledge><OriginalApplicationArea/><ResponseCriteria><ResponseExpression actionCode="↓Add"/></ResponseCriteria></Acknowledge>"#
            )
        ],
        references: [
            "Infor ION Development Guide, “Verbs”",
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd, ResponseActionCodeContentType",
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        // Show answers a question, not a request, so it has no outcome to tell.
        guard let verb = bod.verbInUse, verb == .acknowledge || verb == .confirm || verb == .respond else { return }
        for action in bod.verb?.actions ?? [] {
            guard let code = action.code, ActionCode(exactly: code)?.isResponse == false,
                let attribute = action.actionCode
            else { continue }
            report(Finding(.actionCode(code, verb), at: .value(attribute)))
        }
    }
}

extension Finding.Message {
    fileprivate static func actionCode(_ code: String, _ verb: Verb) -> Self {
        Self("\(verb.rawValue) carries \(code), the code of an action")
    }
}
