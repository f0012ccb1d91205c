import BODDiagnostics
import BODModel
import BODXML

/// Reports a quantity that is not a number.
struct QuantityNotANumber: Rule {
    static let description = RuleDescription(
        "quantity/not-a-number",
        .error,
        name: "Quantity is no number",
        summary: "A quantity is a number with a point before its decimals and nothing between its thousands.",
        rationale: "a receiver cannot read it, or reads another quantity",
        remedy: "write it as 1234.5, without the unit, which belongs into unitCode",
        supersedes: ["cvc/datatype-valid.1.2.1"],
        passing: [.bod(nouns: #"<PurchaseOrder><Quantity unitCode="KGM">182.5</Quantity></PurchaseOrder>"#)],
        failing: [
            .bod(nouns: #"<PurchaseOrder><Quantity unitCode="KGM">↓182,5</Quantity></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder><Quantity unitCode="EA">↓10 pieces</Quantity></PurchaseOrder>"#),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Fields.xsd, QuantityType"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for quantity in bod.values.quantities {
            guard let value = quantity.nonBlank, !DecimalNumber.isDecimal(value) else { continue }
            report(Finding(.notANumber(quantity), at: .content(quantity.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func notANumber(_ quantity: ElementText) -> Self {
        Self("\(quantity.element.localName) is \(quantity.value.shortened), not a number")
    }
}
