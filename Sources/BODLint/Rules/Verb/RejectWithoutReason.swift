import BODDiagnostics
import BODModel
import BODXML

/// Reports a refusal that gives no reason.
struct RejectWithoutReason: Rule {
    static let description = RuleDescription(
        "verb/reject-without-reason",
        .error,
        name: "Rejection without a reason",
        summary: "An answer with the code Rejected gives a reason in ChangeStatus.",
        rationale: "the sender learns that its request failed but not why, and a person has to ask",
        remedy: "add ChangeStatus with ReasonCode or Reason after ResponseExpression",
        passing: [
            .bod(
                "AcknowledgePurchaseOrder",
                verb:
                    #"<Acknowledge><OriginalApplicationArea/><ResponseCriteria><ResponseExpression actionCode="Rejected"/><ChangeStatus><ReasonCode>CREDIT</ReasonCode></ChangeStatus></ResponseCriteria></Acknowledge>"#
            )
        ],
        failing: [
            .bod(
                "AcknowledgePurchaseOrder",
                verb:
                    #"<Acknowledge><OriginalApplicationArea/><ResponseCriteria>↓<ResponseExpression actionCode="Rejected"/></ResponseCriteria></Acknowledge>"#
            ),
            .bod(
                "AcknowledgePurchaseOrder",
                verb: #"""
                    <Acknowledge><OriginalApplicationArea/>
                    <ResponseCriteria>↓<ResponseExpression actionCode="Rejected"/><ChangeStatus><Code>Closed</Code></ChangeStatus></ResponseCriteria></Acknowledge>
                    """#
            ),
        ],
        references: [
            "Infor ION Development Guide, “Verbs”",
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd, ChangeStatusType",
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for criterion in bod.verb?.criteria ?? [] {
            let rejection = criterion.expressions.first { $0.code.flatMap(ActionCode.init(exactly:)) == .rejected }
            guard let rejection, !criterion.changeStatuses.contains(where: givesReason) else { continue }
            report(Finding(.withoutReason, at: .startTag(rejection.element)))
        }
    }

    private func givesReason(_ status: ElementNode) -> Bool {
        status.childElements.contains { child in
            let isReason = child.isNamed("ReasonCode") || child.isNamed("Reason") || child.isNamed("Description")
            return isReason && child.text.nonBlank != nil
        }
    }
}

extension Finding.Message {
    fileprivate static let withoutReason = Self("the request is rejected without a reason")
}
