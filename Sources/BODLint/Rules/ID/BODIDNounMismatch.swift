import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID that names another noun than the document does.
struct BODIDNounMismatch: Rule {
    static let description = RuleDescription(
        "id/bod-id-noun-mismatch",
        .error,
        name: "BODID names another noun",
        summary: "The noun in BODID is that of the root element.",
        rationale: "answers and errors are filed under the BODID, so they end up with documents of another kind",
        remedy: "build BODID from the same noun as the root element; a copied template often keeps the old one",
        passing: [.bod(bodID: "infor-nid:ACME_PRD:1000:S_1:4500001:?PurchaseOrder&amp;verb=Sync")],
        failing: [.bod(bodID: "↓infor-nid:ACME_PRD:1000:S_1:4500001:?SalesOrder&amp;verb=Sync")],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        // A Confirm may keep the BODID of the document that it confirms.
        guard let name = bod.name, name.verb != .confirm, let noun = bod.bodID?.noun, !sameBytes(noun, name.noun),
            let field = bod.applicationArea?.bodID
        else { return }
        report(Finding(.otherNoun(noun, name), at: .content(field.element)))
    }
}

extension Finding.Message {
    fileprivate static func otherNoun(_ noun: String, _ name: BODName) -> Self {
        Self("BODID names the noun \(noun), the root element \(name.noun)")
    }
}
