import BODDiagnostics
import BODModel
import BODXML

/// Reports a line that orders less than nothing.
struct NegativeQuantity: Rule {
    static let description = RuleDescription(
        "quantity/negative-quantity",
        .warning,
        name: "Negative quantity",
        summary: "The Quantity of a line is not below zero.",
        rationale: "many receivers refuse it or book a return for it",
        remedy: "send a return as a document of its own, unless both sides have agreed on negative quantities",
        passing: [.bod(nouns: line("1"))],
        failing: [.bod(nouns: line("↓-1"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, Quantity"]
    )

    private static func line(_ quantity: String) -> String {
        """
        <PurchaseOrder><PurchaseOrderLine><Quantity unitCode="EA">\(quantity)</Quantity></PurchaseOrderLine></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for line in bod.nouns.flatMap(\.lines) {
            guard let quantity = line.child("Quantity"), let value = quantity.text.nonBlank,
                let number = DecimalNumber(value), number.isNegative
            else { continue }
            report(Finding(.negative(value), at: .content(quantity)))
        }
    }
}

extension Finding.Message {
    fileprivate static func negative(_ value: String) -> Self { Self("the Quantity of the line is \(value.shortened)") }
}
