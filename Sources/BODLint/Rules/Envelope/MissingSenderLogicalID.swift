import BODDiagnostics
import BODModel
import BODXML

/// Reports a BOD that does not say which application sent it.
struct MissingSenderLogicalID: Rule {
    static let description = RuleDescription(
        "envelope/missing-sender-logical-id",
        .warning,
        name: "Missing logical ID of the sender",
        summary: "Sender holds the LogicalID of the application that sends the document.",
        rationale: "ION checks the sender's logical ID against the connection point, and answers are sent to it",
        remedy: "add LogicalID as the first element of Sender, as the connection point shows it",
        passing: [.bod(sender: "<LogicalID>lid://infor.ims.cp_acme</LogicalID>")],
        failing: [
            .bod(area: "↓<Sender><ComponentID>erp</ComponentID></Sender>"),
            .bod(area: "<Sender>↓<LogicalID/></Sender>"),
            .document(
                """
                <SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  ↓<ApplicationArea><CreationDateTime>2025-01-15T09:30:00Z</CreationDateTime></ApplicationArea>
                </SyncItem>
                """
            ),
        ],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let area = bod.applicationArea else { return }
        guard let sender = area.sender else {
            report(Finding(.noSender, at: .startTag(area.element)))
            return
        }
        if let logicalID = sender.logicalID {
            if logicalID.isBlank { report(Finding(.empty, at: .startTag(logicalID.element))) }
        } else {
            report(Finding(.missing, at: .startTag(sender.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static let noSender = Self("ApplicationArea has no Sender, so no logical ID")
    fileprivate static let missing = Self("Sender has no LogicalID")
    fileprivate static let empty = Self("the sender's LogicalID is empty")
}
