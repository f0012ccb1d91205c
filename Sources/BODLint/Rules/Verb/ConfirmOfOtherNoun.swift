import BODDiagnostics
import BODModel
import BODXML

/// Reports a Confirm of a noun other than BOD.
struct ConfirmOfOtherNoun: Rule {
    static let description = RuleDescription(
        "verb/confirm-of-other-noun",
        .warning,
        name: "Confirm of another noun",
        summary: "Confirm is used with the noun BOD only.",
        rationale: "ION handles ConfirmBOD itself and knows no other Confirm; no connection point can offer one",
        remedy: "send ConfirmBOD to tell of an error, or Acknowledge to answer a Process",
        passing: [
            .bod("ConfirmBOD", nouns: "<BOD><OriginalApplicationArea/></BOD>")
        ],
        failing: [
            .bod("↓ConfirmPurchaseOrder")
        ],
        references: [
            "Infor ION Development Guide, “Verbs”"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let name = bod.name, name.verb == .confirm, !sameBytes(name.noun, "BOD") else { return }
        report(Finding(.otherNoun(name.noun), at: .startTag(bod.root)))
    }
}

extension Finding.Message {
    fileprivate static func otherNoun(_ noun: String) -> Self { Self("Confirm is not used with the noun \(noun)") }
}
