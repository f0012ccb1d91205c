import BODDiagnostics
import BODModel
import BODXML

/// Reports a noun whose number belongs to another accounting entity than the verb names.
struct HeaderEntityMismatch: Rule {
    static let description = RuleDescription(
        "id/header-entity-mismatch",
        .warning,
        name: "DocumentID of another accounting entity",
        summary: "accountingEntity on the ID in DocumentID is the AccountingEntityID of the verb element.",
        rationale:
            "the number is unique only together with its accounting entity, so the receiver may find another document",
        remedy: "take both from the same setting",
        scope: .document,
        passing: [
            .bod(
                verb: "<Sync><AccountingEntityID>1000</AccountingEntityID></Sync>",
                nouns: #"<PurchaseOrder><DocumentID><ID accountingEntity="1000">7</ID></DocumentID></PurchaseOrder>"#
            )
        ],
        failing: [
            .bod(
                verb: "<Sync><AccountingEntityID>1000</AccountingEntityID></Sync>",
                nouns: #"<PurchaseOrder><DocumentID><ID accountingEntity="↓2000">7</ID></DocumentID></PurchaseOrder>"#
            )
        ],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let stated = StatedValue(bod.verb?.accountingEntityID) else { return }
        for noun in bod.nouns {
            guard let attribute = noun.documentID?.accountingEntity, let value = attribute.value.nonBlank,
                !sameBytes(value, stated.value)
            else { continue }
            let remark = Finding.Remark("\(stated.name) is here", at: stated.place)
            report(Finding(.differs(value, stated), at: .value(attribute), remarks: [remark]))
        }
    }
}

extension Finding.Message {
    fileprivate static func differs(_ value: String, _ stated: StatedValue) -> Self {
        Self("the document's number has the accounting entity \(value), \(stated.name) is \(stated.value)")
    }
}
