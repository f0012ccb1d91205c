import BODDiagnostics
import BODModel
import BODXML

/// Reports the revision of a business document that is longer than ION takes.
struct RevisionIDTooLong: Rule {
    static let description = RuleDescription(
        "id/revision-id-too-long",
        .error,
        name: "Revision ID too long",
        summary: "RevisionID in a noun's DocumentID has at most 22 characters.",
        rationale: "ION keeps it in the message header RevisionId of 22 characters and refuses a longer one",
        remedy: "send the number of the revision, not a text that describes it",
        passing: [.bod(nouns: revised("1234567890123456789012"))],
        failing: [.bod(nouns: revised("↓12345678901234567890123"))],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    private static let limit = 22

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for noun in bod.nouns {
            guard let id = noun.documentID?.revisionID, id.value.length > Self.limit else { continue }
            report(Finding(.tooLong("RevisionID", id.value.length, limit: Self.limit), at: .content(id.element)))
        }
    }

    private static func revised(_ revision: String) -> String {
        "<PurchaseOrder><DocumentID><ID>7</ID><RevisionID>\(revision)</RevisionID></DocumentID></PurchaseOrder>"
    }
}
