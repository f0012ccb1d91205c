import BODDiagnostics
import BODModel
import BODXML

/// Reports a price for nothing.
struct PerQuantityZero: Rule {
    static let description = RuleDescription(
        "amount/per-quantity-zero",
        .error,
        name: "Price for no unit",
        summary: "PerQuantity is more than zero.",
        rationale: "the price is divided by it",
        remedy: "write 1 for a price for one unit",
        passing: [.bod(nouns: "<PurchaseOrder><UnitPrice><PerQuantity>100</PerQuantity></UnitPrice></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><UnitPrice><PerQuantity>↓0.00</PerQuantity></UnitPrice></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder><UnitPrice><PerQuantity>↓-1</PerQuantity></UnitPrice></PurchaseOrder>"),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, UnitPrice"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for quantity in bod.values.quantities where quantity.element.isNamed("PerQuantity") {
            guard let number = DecimalNumber(quantity.value), number.isZero || number.isNegative else { continue }
            report(Finding(.notPositive(quantity.value), at: .content(quantity.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func notPositive(_ value: String) -> Self { Self("PerQuantity is \(value.shortened)") }
}
