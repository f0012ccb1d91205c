import BODDiagnostics
import BODModel
import BODXML

/// Reports a ConfirmBOD that does not say what it confirms.
struct ConfirmWithoutOriginal: Rule {
    static let description = RuleDescription(
        "verb/confirm-without-original",
        .error,
        name: "Confirm without the original",
        summary: "The noun BOD of a Confirm holds the application area of the document that it is about.",
        rationale: "ION files the error under the document that it names; without it nobody knows which one failed",
        remedy: "copy the ApplicationArea of the document into OriginalApplicationArea, first in BOD",
        supersedes: ["cvc/complex-type.2.4.a", "cvc/complex-type.2.4.b"],
        passing: [
            .bod("ConfirmBOD", verb: "<Confirm/>", nouns: "<BOD><OriginalApplicationArea/></BOD>")
        ],
        failing: [
            .bod("ConfirmBOD", verb: "<Confirm/>", nouns: "↓<BOD><Note>failed</Note></BOD>")
        ],
        references: [
            "OAGIS 9.0, Resources/Nouns/BOD.xsd"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.verbInUse == .confirm else { return }
        for noun in bod.nouns where noun.element.isNamed("BOD") && noun.element.child("OriginalApplicationArea") == nil
        {
            report(
                Finding(
                    .missing,
                    at: .startTag(noun.element),
                    alsoAt: noun.element.childElements.prefix(1).map { .startTag($0) }
                )
            )
        }
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("BOD has no OriginalApplicationArea")
}
