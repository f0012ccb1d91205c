import BODDiagnostics
import BODMessage
import BODModel
import BODXML

/// Reports capital letters in a logical ID.
struct LogicalIDUpperCase: Rule {
    static let description = RuleDescription(
        "id/logical-id-upper-case",
        .warning,
        name: "Capital letters in a logical ID",
        summary: "The sender's LogicalID is in lower case.",
        rationale: "Infor allows a to z only, and ION compares logical IDs with regard to case",
        remedy: "write it exactly as the connection point shows it, which is usually in lower case",
        passing: [.bod(sender: "<LogicalID>lid://infor.ims.cp_acme</LogicalID>")],
        failing: [.bod(sender: "<LogicalID>↓lid://infor.ims.CP_Acme</LogicalID>")],
        references: ["Infor ION Development Guide, “Logical ID”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let field = bod.sender?.logicalID, let logicalID = try? LogicalID(field.value), logicalID.hasUpperCase
        else { return }
        let lower = logicalID.description.lowercased()
        let correction = Correction.text(of: field.element, to: lower, .unsafe)
        report(Finding(.upperCase(field.value), at: .content(field.element), correction: correction))
    }
}

extension Finding.Message {
    fileprivate static func upperCase(_ text: String) -> Self {
        Self("the LogicalID \(text) has capital letters")
    }
}
