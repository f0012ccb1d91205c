import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID in which parts are left out together with their colons.
struct BODIDIncomplete: Rule {
    static let description = RuleDescription(
        "id/bod-id-incomplete",
        .warning,
        name: "Too few parts in BODID",
        summary: "A BODID of the form infor-nid: has five parts between its colons, of which some may be empty.",
        rationale: "receivers count the colons; when one is missing they take the location for the document's number",
        remedy: "write the colons of empty parts too: infor-nid:TENANT:ENTITY:LOCATION:DOCUMENT:REVISION",
        passing: [.bod(bodID: "infor-nid:ACME_PRD:1000::4500001:?PurchaseOrder&amp;verb=Sync")],
        failing: [.bod(bodID: "↓infor-nid:ACME_PRD:1000:4500001?PurchaseOrder&amp;verb=Sync")],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let id = bod.bodID, id.form != .opaque, id.parts.count < BODID.partCount,
            let field = bod.applicationArea?.bodID
        else { return }
        report(Finding(.tooFew(id.parts.count), at: .content(field.element)))
    }
}

extension Finding.Message {
    fileprivate static func tooFew(_ count: Int) -> Self {
        Self("BODID has \(count) \(count == 1 ? "part" : "parts") after infor-nid:, not five")
    }
}
