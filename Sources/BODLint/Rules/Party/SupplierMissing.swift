import BODDiagnostics
import BODModel
import BODXML

/// Reports an order to nobody.
struct SupplierMissing: Rule {
    static let description = RuleDescription(
        "party/supplier-missing",
        .warning,
        name: "Order without a supplier",
        summary: "The header of a purchase order with lines has SupplierParty.",
        rationale: "an order that does not say from whom cannot be sent on",
        remedy: "add SupplierParty with the supplier's ID in PartyIDs",
        passing: [
            .bod(nouns: order("<SupplierParty/>", "<PurchaseOrderLine/>")),
            .bod(nouns: order("", "<PurchaseOrderLine><SupplierParty/></PurchaseOrderLine>")),
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
            guard let header = noun.header, header.child("SupplierParty") == nil,
                !noun.lines.contains(where: { $0.child("SupplierParty") != nil })
            else { continue }
            report(Finding(.missing, at: .startTag(header)))
        }
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("the purchase order has no SupplierParty")
}
