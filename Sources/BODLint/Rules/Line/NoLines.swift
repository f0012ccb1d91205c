import BODDiagnostics
import BODModel
import BODXML

/// Reports an order for nothing.
struct NoLines: Rule {
    static let description = RuleDescription(
        "line/no-lines",
        .warning,
        name: "No lines",
        summary: "A requisition, a purchase order or a sales order that takes the place of another has lines.",
        rationale:
            "the action code Replace stands for the complete document, so that a receiver removes the lines that it has",
        remedy: "send the whole document with its lines, or delete it by the action code Delete",
        passing: [
            .bod(
                verb: sync("Replace"),
                nouns: "<PurchaseOrder><PurchaseOrderHeader/><PurchaseOrderLine/></PurchaseOrder>"
            ),
            .bod(verb: sync("Add"), nouns: "<PurchaseOrder><PurchaseOrderHeader/></PurchaseOrder>"),
        ],
        failing: [
            .bod(verb: sync("Replace"), nouns: "↓<PurchaseOrder><PurchaseOrderHeader/></PurchaseOrder>")
        ],
        references: ["Infor ION Development Guide, “Action codes”: Replace is the complete object"]
    )

    private static func sync(_ code: String) -> String {
        "<Sync><ActionCriteria><ActionExpression actionCode=\"\(code)\"/></ActionCriteria></Sync>"
    }

    private static let nounsWithLines: Set<String> = ["Requisition", "PurchaseOrder", "SalesOrder"]

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.verb?.actions.contains(where: { $0.code == ActionCode.replace.rawValue }) == true else { return }
        for noun in bod.nouns
        where Self.nounsWithLines.contains(noun.name) && noun.name == bod.name?.noun && noun.lines.isEmpty {
            report(Finding(.none(noun.name), at: .startTag(noun.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func none(_ noun: String) -> Self { Self("\(noun) has no \(noun)Line") }
}
