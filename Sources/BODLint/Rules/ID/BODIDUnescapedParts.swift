import BODDiagnostics
import BODModel
import BODXML

/// Reports a BODID with a colon inside one of its parts.
struct BODIDUnescapedParts: Rule {
    static let description = RuleDescription(
        "id/bod-id-unescaped-parts",
        .warning,
        name: "Too many parts in BODID",
        summary: "A BODID of the form infor-nid: has five parts between its colons.",
        rationale: "with a colon inside a part nobody can tell where tenant, entity, location, number and revision end",
        remedy: "leave the colon out of the document's number in BODID, or replace it by another character",
        passing: [.bod(bodID: "infor-nid:ACME_PRD:1000:S_1:4500001:?PurchaseOrder&amp;verb=Sync")],
        failing: [.bod(bodID: "↓infor-nid:ACME_PRD:1000:S_1:PO:4500001:?PurchaseOrder&amp;verb=Sync")],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let id = bod.bodID, id.parts.count > BODID.partCount, let field = bod.applicationArea?.bodID else {
            return
        }
        report(Finding(.tooMany(id.parts.count), at: .content(field.element)))
    }
}

extension Finding.Message {
    fileprivate static func tooMany(_ count: Int) -> Self {
        Self("BODID has \(count) parts after infor-nid:, not five")
    }
}
