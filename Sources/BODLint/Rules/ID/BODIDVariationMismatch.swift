import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID that names another variation than the document does.
struct BODIDVariationMismatch: Rule {
    static let description = RuleDescription(
        "id/bod-id-variation-mismatch",
        .error,
        name: "BODID names another variation",
        summary: "variationID in BODID is that on the ID in the DocumentID of the only noun.",
        rationale:
            "the Data Lake keeps the version with the highest variation, and cannot tell which of the two is right",
        remedy: "build BODID from the same variationID, or leave it out of BODID",
        passing: [.bod(bodID: "infor-nid:ACME_PRD:1000:S_1:4500001:?PurchaseOrder&amp;variationID=3")],
        failing: [.bod(bodID: "↓infor-nid:ACME_PRD:1000:S_1:4500001:?PurchaseOrder&amp;variationID=2")],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.nouns.count == 1, let named = bod.bodID?.variationID,
            let attribute = bod.nouns[0].documentID?.variationID, let variation = attribute.value.nonBlank,
            !sameBytes(named, variation), let field = bod.applicationArea?.bodID
        else { return }
        let remark = Finding.Remark("variationID is here", at: .attribute(attribute))
        report(Finding(.otherVariation(named, variation), at: .content(field.element), remarks: [remark]))
    }
}

extension Finding.Message {
    fileprivate static func otherVariation(_ named: String, _ variation: String) -> Self {
        Self("BODID has variationID \(named), the document \(variation)")
    }
}
