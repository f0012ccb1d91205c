import BODDiagnostics
import BODModel
import BODXML

/// Reports a root element whose name is not a verb and a noun.
struct RootNotVerbNoun: Rule {
    static let description = RuleDescription(
        "envelope/root-not-verb-noun",
        .error,
        name: "Root is not verb and noun",
        summary: "The root element is named after the verb and the noun, such as SyncPurchaseOrder.",
        rationale: "ION derives the document's name, such as Sync.PurchaseOrder, from verb and noun and routes by it",
        remedy: "join the verb and the noun without anything between them, each with a capital letter",
        supersedes: ["cvc/elt.1"],
        passing: [.bod("SyncPurchaseOrder"), .bod("AcknowledgeShipment")],
        failing: [
            .bod("↓BOD", nouns: "<ReceiveDelivery/>"),
            .document(#"↓<purchaseOrder xmlns="http://schema.infor.com/InforOAGIS/2"/>"#),
        ],
        references: [
            "Infor ION Development Guide, “BOD structure”", "OAGIS 9.0, Resources/Components/Common/Meta.xsd",
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.name == nil else { return }
        report(Finding(.notVerbNoun(bod.root.localName, meant: intended(bod)), at: .startTag(bod.root)))
    }

    /// The name that the content of the data area asks for.
    private func intended(_ bod: BusinessObjectDocument) -> String? {
        guard let verb = bod.verb?.verb, let noun = bod.nouns.first else { return nil }
        return verb.rawValue + noun.name
    }
}

extension Finding.Message {
    fileprivate static func notVerbNoun(_ root: String, meant: String?) -> Self {
        Self(
            "the root element \(root) is not a verb followed by a noun",
            remedy: meant.map { "name it \($0), after the verb and the noun in its DataArea" }
        )
    }
}
