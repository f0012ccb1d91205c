import BODDiagnostics
import BODModel
import BODXML

/// Reports a BOD without a data area.
struct MissingDataArea: Rule {
    static let description = RuleDescription(
        "envelope/missing-data-area",
        .error,
        name: "Missing DataArea",
        summary: "The root element has a DataArea.",
        rationale: "the data area holds the verb and the noun; a BOD without it says nothing",
        remedy: "put the verb element and the noun into a DataArea after ApplicationArea",
        supersedes: ["cvc/complex-type.2.4.a", "cvc/complex-type.2.4.b"],
        passing: [.bod()],
        failing: [
            .document(
                """
                ↓<SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  <ApplicationArea><CreationDateTime>2025-01-15T09:30:00Z</CreationDateTime></ApplicationArea>
                </SyncItem>
                """
            )
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.dataArea == nil else { return }
        let nearMiss = NearMiss(of: "DataArea", in: bod.root)
        report(
            Finding(
                .noDataArea,
                at: .startTag(bod.root),
                remarks: nearMiss.map { [$0.remark] } ?? [],
                alsoAt: nearMiss.map { [.startTag($0.element)] } ?? []
            )
        )
    }
}

extension Finding.Message {
    fileprivate static let noDataArea = Self("there is no DataArea")
}
