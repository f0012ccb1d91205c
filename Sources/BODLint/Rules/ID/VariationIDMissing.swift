import BODDiagnostics
import BODModel
import BODXML

/// Reports published data without the number of its version.
struct VariationIDMissing: Rule {
    static let description = RuleDescription(
        "id/variation-id-missing",
        .warning,
        name: "Missing variation ID",
        summary: "A document that is published with Sync carries variationID on the ID in DocumentID.",
        rationale:
            "messages may arrive out of order; the Data Lake takes the highest variation for the current version",
        remedy: "add variationID, a whole number that grows with every change of the document",
        scope: .document,
        passing: [.bod()],
        failing: [
            .bod(nouns: "<PurchaseOrder><DocumentID>↓<ID>4500001</ID></DocumentID></PurchaseOrder>")
        ],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.verbInUse == .sync, bod.bodID?.variationID == nil else { return }
        for noun in bod.nouns {
            guard let identifier = noun.documentID, let id = identifier.id, !id.isBlank, identifier.variationID == nil
            else { continue }
            report(Finding(.missing(noun.name), at: .startTag(id.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func missing(_ noun: String) -> Self { Self("the DocumentID of \(noun) has no variationID") }
}
