import BODDiagnostics
import BODModel
import BODXML

/// Reports a data area before the application area.
struct DataAreaFirst: Rule {
    static let description = RuleDescription(
        "envelope/data-area-first",
        .warning,
        name: "DataArea before ApplicationArea",
        summary: "ApplicationArea comes before DataArea.",
        rationale: "a receiver that validates refuses the order, and one that streams has to know the sender first",
        remedy: "move ApplicationArea to the top of the document",
        supersedes: ["cvc/complex-type.2.4.a"],
        passing: [.bod()],
        failing: [
            .document(
                """
                <SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  ↓<DataArea><Sync/><Item/></DataArea>
                  <ApplicationArea><CreationDateTime>2025-01-15T09:30:00Z</CreationDateTime></ApplicationArea>
                </SyncItem>
                """
            )
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let data = bod.dataArea?.element, let area = bod.applicationArea?.element, data.ordinal < area.ordinal
        else { return }
        report(Finding(.wrongOrder, at: .startTag(data), alsoAt: [.startTag(area)]))
    }
}

extension Finding.Message {
    fileprivate static let wrongOrder = Self("DataArea stands before ApplicationArea")
}
