import BODDiagnostics
import BODModel
import BODXML

/// Reports a noun whose number belongs to another location than the verb names.
struct HeaderLocationMismatch: Rule {
    static let description = RuleDescription(
        "id/header-location-mismatch",
        .warning,
        name: "DocumentID of another location",
        summary: "location on the ID in DocumentID is the LocationID of the verb element.",
        rationale: "the number is unique only together with its location, so the receiver may find another document",
        remedy: "take both from the same setting",
        scope: .document,
        passing: [
            .bod(
                verb: "<Sync><LocationID>1000</LocationID></Sync>",
                nouns: #"<PurchaseOrder><DocumentID><ID location="1000">7</ID></DocumentID></PurchaseOrder>"#
            )
        ],
        failing: [
            .bod(
                verb: "<Sync><LocationID>1000</LocationID></Sync>",
                nouns: #"<PurchaseOrder><DocumentID><ID location="↓2000">7</ID></DocumentID></PurchaseOrder>"#
            )
        ],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let stated = StatedValue(bod.verb?.locationID) else { return }
        for noun in bod.nouns {
            guard let attribute = noun.documentID?.location, let value = attribute.value.nonBlank,
                !sameBytes(value, stated.value)
            else { continue }
            let remark = Finding.Remark("\(stated.name) is here", at: stated.place)
            report(Finding(.differs(value, stated), at: .value(attribute), remarks: [remark]))
        }
    }
}

extension Finding.Message {
    fileprivate static func differs(_ value: String, _ stated: StatedValue) -> Self {
        Self("the document's number has the location \(value), \(stated.name) is \(stated.value)")
    }
}
