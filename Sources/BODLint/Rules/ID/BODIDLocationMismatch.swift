import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID that names another location than the document does.
struct BODIDLocationMismatch: Rule {
    static let description = RuleDescription(
        "id/bod-id-location-mismatch",
        .error,
        name: "BODID names another location",
        summary: "The location in BODID is that of LocationID, or that on the noun's DocumentID.",
        rationale: "receivers route and authorise by it, and cannot tell which of the two is right",
        remedy: "take both from the same setting; leave the part in BODID empty when there is no location",
        passing: [
            .bod(
                bodID: "infor-nid:ACME_PRD:1000:1000:7:?PurchaseOrder",
                verb: "<Sync><LocationID>1000</LocationID></Sync>"
            )
        ],
        failing: [
            .bod(
                bodID: "↓infor-nid:ACME_PRD:1000:S_2:7:?PurchaseOrder",
                verb: "<Sync><LocationID>1000</LocationID></Sync>"
            ),
            .bod(
                bodID: "↓infor-nid:ACME_PRD:1000:S_2:7:?PurchaseOrder",
                verb: "<Sync/>",
                nouns: #"<PurchaseOrder><DocumentID><ID location="1000">7</ID></DocumentID></PurchaseOrder>"#
            ),
        ],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let named = bod.bodID?.location, let stated = bod.statedLocation, !sameBytes(named, stated.value),
            let field = bod.applicationArea?.bodID
        else { return }
        let remark = Finding.Remark("\(stated.name) is here", at: stated.place)
        report(Finding(.other(named, stated), at: .content(field.element), remarks: [remark]))
    }
}

extension Finding.Message {
    fileprivate static func other(_ location: String, _ stated: StatedValue) -> Self {
        Self("BODID names the location \(location), \(stated.name) is \(stated.value)")
    }
}
