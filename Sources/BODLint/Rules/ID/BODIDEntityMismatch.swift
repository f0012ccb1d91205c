import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID that names another accounting entity than the document does.
struct BODIDEntityMismatch: Rule {
    static let description = RuleDescription(
        "id/bod-id-entity-mismatch",
        .error,
        name: "BODID names another accounting entity",
        summary: "The accounting entity in BODID is that of AccountingEntityID, or that on the noun's DocumentID.",
        rationale: "receivers route and authorise by it, and cannot tell which of the two is right",
        remedy: "take both from the same setting; leave the part in BODID empty when there is no accounting entity",
        passing: [
            .bod(
                bodID: "infor-nid:ACME_PRD:1000:S_1:7:?PurchaseOrder",
                verb: "<Sync><AccountingEntityID>1000</AccountingEntityID></Sync>"
            )
        ],
        failing: [
            .bod(
                bodID: "↓infor-nid:ACME_PRD:2000:S_1:7:?PurchaseOrder",
                verb: "<Sync><AccountingEntityID>1000</AccountingEntityID></Sync>"
            ),
            .bod(
                bodID: "↓infor-nid:ACME_PRD:2000:S_1:7:?PurchaseOrder",
                verb: "<Sync/>",
                nouns: #"<PurchaseOrder><DocumentID><ID accountingEntity="1000">7</ID></DocumentID></PurchaseOrder>"#
            ),
        ],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let named = bod.bodID?.accountingEntity, let stated = bod.statedAccountingEntity,
            !sameBytes(named, stated.value),
            let field = bod.applicationArea?.bodID
        else { return }
        let remark = Finding.Remark("\(stated.name) is here", at: stated.place)
        report(Finding(.other(named, stated), at: .content(field.element), remarks: [remark]))
    }
}

extension Finding.Message {
    fileprivate static func other(_ accountingEntity: String, _ stated: StatedValue) -> Self {
        Self("BODID names the accounting entity \(accountingEntity), \(stated.name) is \(stated.value)")
    }
}
