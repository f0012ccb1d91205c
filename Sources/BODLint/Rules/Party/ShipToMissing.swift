import BODDiagnostics
import BODModel
import BODXML

/// Reports an order to nowhere.
struct ShipToMissing: Rule {
    static let description = RuleDescription(
        "party/ship-to-missing",
        .warning,
        name: "Order without an address to deliver to",
        summary: "A purchase order with lines has ShipToParty, in its header or on every line of goods.",
        rationale: "the supplier does not know where to deliver",
        remedy: "add ShipToParty to the header, or to each line that goes elsewhere",
        scope: .document,
        passing: [
            .bod(nouns: order("<ShipToParty/>", "<PurchaseOrderLine/>")),
            .bod(nouns: order("", "<PurchaseOrderLine><ShipToParty/></PurchaseOrderLine>")),
            .bod(
                nouns: order(
                    "",
                    "<PurchaseOrderLine><Item><ServiceIndicator>true</ServiceIndicator></Item></PurchaseOrderLine>"
                )
            ),
        ],
        failing: [.bod(nouns: "<PurchaseOrder>↓<PurchaseOrderHeader/><PurchaseOrderLine/></PurchaseOrder>")],
        references: ["OAGIS 9.0, Resources/Nouns/PurchaseOrder.xsd"]
    )

    private static func order(_ header: String, _ lines: String) -> String {
        "<PurchaseOrder><PurchaseOrderHeader>\(header)</PurchaseOrderHeader>\(lines)</PurchaseOrder>"
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard bod.isWhole else { return }
        for noun in bod.nouns where noun.name == "PurchaseOrder" && !noun.lines.isEmpty {
            guard let header = noun.header, header.child("ShipToParty") == nil,
                noun.lines.contains(where: { !isService($0) && !hasAddress($0) })
            else { continue }
            report(Finding(.missing, at: .startTag(header)))
        }
    }

    private func isService(_ line: ElementNode) -> Bool {
        ["true", "1"].contains(line.descendant("Item", "ServiceIndicator")?.text.nonBlank ?? "")
    }

    /// A line can leave the address to its deliveries.
    private func hasAddress(_ line: ElementNode) -> Bool {
        line.subtree.contains { $0.isNamed("ShipToParty") }
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("the purchase order does not say where to deliver")
}
