import BODDiagnostics
import BODModel
import BODXML

/// Reports a BOD without an identifier.
struct BODIDMissing: Rule {
    static let description = RuleDescription(
        "id/bod-id-missing",
        .warning,
        name: "Missing BODID",
        summary: "ApplicationArea holds a BODID.",
        rationale: "an answer or an error refers to the document by its BODID; without it nobody can match the two",
        remedy: "add BODID after CreationDateTime, such as "
            + "infor-nid:TENANT:ENTITY:LOCATION:DOCUMENT:REVISION?PurchaseOrder&verb=Sync",
        passing: [.bod(area: "<BODID>0b61d005-2f6e-4d0e-9a1b-5e6f7a8b9c0d</BODID>")],
        failing: [
            .bod(area: "↓<BODID/>"),
            .document(
                """
                <SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  ↓<ApplicationArea><CreationDateTime>2025-01-15T09:30:00Z</CreationDateTime></ApplicationArea>
                </SyncItem>
                """
            ),
        ],
        references: ["Infor LN Studio Integration Development Guide, “BODID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let area = bod.applicationArea else { return }
        guard let field = area.bodID else {
            report(Finding(.missing, at: .startTag(area.element)))
            return
        }
        if field.isBlank { report(Finding(.empty, at: .startTag(field.element))) }
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("ApplicationArea has no BODID")
    fileprivate static let empty = Self("BODID is empty")
}
