import BODDiagnostics
import BODModel
import BODXML

/// Reports the number of a business document that is longer than ION takes.
struct DocumentIDTooLong: Rule {
    static let description = RuleDescription(
        "id/document-id-too-long",
        .error,
        name: "Document ID too long",
        summary: "The ID in a noun's DocumentID has at most 100 characters.",
        rationale: "ION keeps it in the message header DocumentId of 100 characters and refuses a longer one",
        remedy: "send the number by which the document is known, not a text that describes it",
        passing: [.bod(nouns: identified(String(repeating: "9", count: 100)))],
        failing: [.bod(nouns: identified("↓" + String(repeating: "9", count: 101)))],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    private static let limit = 100

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for noun in bod.nouns {
            guard let id = noun.documentID?.id, id.value.length > Self.limit else { continue }
            report(Finding(.tooLong("the document's ID", id.value.length, limit: Self.limit), at: .content(id.element)))
        }
    }

    private static func identified(_ id: String) -> String {
        "<PurchaseOrder><DocumentID><ID>\(id)</ID></DocumentID></PurchaseOrder>"
    }
}
