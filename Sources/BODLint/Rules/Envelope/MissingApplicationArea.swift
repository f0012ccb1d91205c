import BODDiagnostics
import BODModel
import BODXML

/// Reports a BOD without an application area.
struct MissingApplicationArea: Rule {
    static let description = RuleDescription(
        "envelope/missing-application-area",
        .error,
        name: "Missing ApplicationArea",
        summary: "The root element has an ApplicationArea.",
        rationale: "without it nobody knows who sent the document, when, and under which identifier",
        remedy: "add ApplicationArea with Sender, CreationDateTime and BODID before DataArea",
        supersedes: ["cvc/complex-type.2.4.a", "cvc/complex-type.2.4.b"],
        passing: [.bod()],
        failing: [
            .document(
                """
                ↓<SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  <DataArea><Sync/><Item/></DataArea>
                </SyncItem>
                """
            )
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.applicationArea == nil else { return }
        let nearMiss = NearMiss(of: "ApplicationArea", in: bod.root)
        report(
            Finding(
                .noApplicationArea,
                at: .startTag(bod.root),
                remarks: nearMiss.map { [$0.remark] } ?? [],
                alsoAt: bod.root.childElements.prefix(1).map { .startTag($0) }
            )
        )
    }
}

extension Finding.Message {
    fileprivate static let noApplicationArea = Self("there is no ApplicationArea")
}
