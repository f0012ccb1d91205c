import BODDiagnostics
import BODModel
import BODXML

/// Reports a line that does not say what is ordered.
struct LineWithoutItem: Rule {
    static let description = RuleDescription(
        "line/line-without-item",
        .warning,
        name: "Line without an item",
        summary: "A line of a requisition or an order names an item by an identifier, or describes what is wanted.",
        rationale: "nobody can deliver a line that does not say what is ordered",
        remedy: "add Item with ItemID, or a Description for what has no item number",
        passing: [
            .bod(nouns: line("<Item><ItemID><ID>A-7</ID></ItemID></Item>")),
            .bod(nouns: line("<Description>Travel</Description>")),
        ],
        failing: [
            .bod(
                nouns:
                    "<PurchaseOrder>↓<PurchaseOrderLine><LineNumber>1</LineNumber></PurchaseOrderLine></PurchaseOrder>"
            ),
            .bod(
                nouns: """
                    <PurchaseOrder>↓<PurchaseOrderLine><Item><ServiceIndicator>false</ServiceIndicator></Item>
                    </PurchaseOrderLine></PurchaseOrder>
                    """
            ),
        ],
        references: ["OAGIS 9.0, Resources/Nouns/Requisition.xsd, RequisitionLine"]
    )

    private static func line(_ content: String) -> String {
        "<PurchaseOrder><PurchaseOrderLine>\(content)</PurchaseOrderLine></PurchaseOrder>"
    }

    private static let nouns: Set<String> = ["Requisition", "PurchaseOrder", "SalesOrder"]

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.isWhole else { return }
        for noun in bod.nouns where Self.nouns.contains(noun.name) {
            for line in noun.lines where !saysWhat(line) {
                report(Finding(.without, at: .startTag(line)))
            }
        }
    }

    private func saysWhat(_ line: ElementNode) -> Bool {
        if line.value(of: "Description") != nil || line.value(of: "Note") != nil { return true }
        guard let item = line.child("Item") else { return false }
        return item.childElements.contains { child in
            child.isNamed("ServiceIndicator") ? false : child.subtree.contains { $0.text.nonBlank != nil }
        }
    }
}

extension Finding.Message {
    fileprivate static let without = Self("the line names no item and has no description")
}
