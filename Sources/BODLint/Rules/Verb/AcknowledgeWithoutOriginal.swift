import BODDiagnostics
import BODModel
import BODXML

/// Reports an answer that does not say what it answers.
struct AcknowledgeWithoutOriginal: Rule {
    static let description = RuleDescription(
        "verb/acknowledge-without-original",
        .error,
        name: "Acknowledge without the original",
        summary: "Acknowledge repeats the application area of its request as OriginalApplicationArea.",
        rationale: "the sender of the request matches the answer by it; without it the request stays open",
        remedy: "copy the ApplicationArea of the request into OriginalApplicationArea, before ResponseCriteria",
        supersedes: ["cvc/complex-type.2.4.b"],
        passing: [
            .bod(
                "AcknowledgePurchaseOrder",
                verb:
                    #"<Acknowledge><OriginalApplicationArea><BODID>infor-nid:ACME_PRD:1000::7:</BODID></OriginalApplicationArea></Acknowledge>"#
            )
        ],
        failing: [
            .bod(
                "AcknowledgePurchaseOrder",
                verb:
                    #"↓<Acknowledge><ResponseCriteria><ResponseExpression actionCode="Accepted"/></ResponseCriteria></Acknowledge>"#
            )
        ],
        references: [
            "Infor ION Development Guide, “Verbs”",
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd, ResponseVerbType",
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let verb = bod.verb, verb.verb == .acknowledge || verb.verb == .respond,
            verb.originalApplicationArea == nil
        else { return }
        report(Finding(.missing(verb.element.localName), at: .startTag(verb.element)))
    }
}

extension Finding.Message {
    fileprivate static func missing(_ verb: String) -> Self { Self("\(verb) has no OriginalApplicationArea") }
}
