import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID that names another business document than the document does.
struct BODIDDocumentMismatch: Rule {
    static let description = RuleDescription(
        "id/bod-id-document-mismatch",
        .error,
        name: "BODID names another document",
        summary: "The number in BODID is the ID in the DocumentID of the only noun.",
        rationale: "an error about the document is then filed under the number of another one",
        remedy: "build BODID from the same number as DocumentID/ID",
        passing: [.bod(bodID: "infor-nid:ACME_PRD:1000:S_1:4500001:?PurchaseOrder")],
        failing: [.bod(bodID: "↓infor-nid:ACME_PRD:1000:S_1:4500002:?PurchaseOrder")],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.nouns.count == 1, let named = bod.bodID?.documentID, let id = bod.nouns[0].documentID?.id,
            let number = id.nonBlank, !sameBytes(named, number), let field = bod.applicationArea?.bodID
        else { return }
        let remark = Finding.Remark("DocumentID is here", at: .content(id.element))
        report(Finding(.otherDocument(named, number), at: .content(field.element), remarks: [remark]))
    }
}

extension Finding.Message {
    fileprivate static func otherDocument(_ named: String, _ number: String) -> Self {
        Self("BODID names the document \(named), DocumentID is \(number)")
    }
}
