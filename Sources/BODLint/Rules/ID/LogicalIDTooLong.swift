import BODDiagnostics
import BODMessage
import BODModel
import BODXML

/// Reports a logical ID that is longer than ION takes.
struct LogicalIDTooLong: Rule {
    static let description = RuleDescription(
        "id/logical-id-too-long",
        .error,
        name: "Logical ID too long",
        summary: "The sender's LogicalID has at most 250 characters.",
        rationale: "ION keeps it in the message header FromLogicalId of 250 characters and refuses a longer one",
        remedy: "write the logical ID as the connection point shows it",
        passing: [.bod(sender: "<LogicalID>lid://infor.ims.cp_acme</LogicalID>")],
        failing: [
            .bod(sender: "<LogicalID>↓lid://infor.ims.\(String(repeating: "a", count: 235))</LogicalID>")
        ],
        references: ["Infor ION Development Guide, “Logical ID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let logicalID = bod.sender?.logicalID, logicalID.value.length > LogicalID.maximumLength else { return }
        let message = Finding.Message.tooLong("LogicalID", logicalID.value.length, limit: LogicalID.maximumLength)
        report(Finding(message, at: .content(logicalID.element)))
    }
}
