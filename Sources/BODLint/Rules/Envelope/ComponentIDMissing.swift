import BODDiagnostics
import BODModel
import BODXML

/// Reports a sender that does not name its component.
struct ComponentIDMissing: Rule {
    static let description = RuleDescription(
        "envelope/component-id-missing",
        .info,
        name: "Missing ComponentID",
        summary: "Sender names the component of the application, such as erp.",
        rationale: "the component tells people which part of a large application sent the document",
        remedy: "add ComponentID after LogicalID",
        passing: [.bod(sender: "<LogicalID>lid://infor.ims.cp_acme</LogicalID><ComponentID>erp</ComponentID>")],
        failing: [.bod(area: "↓<Sender><LogicalID>lid://infor.ims.cp_acme</LogicalID></Sender>")],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd, SenderType"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let sender = bod.sender, sender.componentID?.nonBlank == nil else { return }
        report(Finding(.missing, at: .startTag(sender.componentID?.element ?? sender.element)))
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("Sender names no ComponentID")
}
