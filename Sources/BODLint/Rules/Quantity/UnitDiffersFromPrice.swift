import BODDiagnostics
import BODModel
import BODXML

/// Reports a line that is ordered in one unit and priced in another.
struct UnitDiffersFromPrice: Rule {
    static let description = RuleDescription(
        "quantity/unit-differs-from-price",
        .info,
        name: "Price in another unit",
        summary: "Quantity and PerQuantity of a line are in the same unit.",
        rationale: "the total of the line cannot be checked without the conversion, which only master data has",
        remedy: "make sure that the receiver has the conversion, or state the price in the unit of the quantity",
        passing: [.bod(nouns: line("KGM"))],
        failing: [.bod(nouns: line("↓TNE"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, UnitPrice"]
    )

    private static func line(_ unit: String) -> String {
        """
        <PurchaseOrder><PurchaseOrderLine><Quantity unitCode="KGM">5</Quantity><UnitPrice>
        <Amount currencyID="EUR">1</Amount><PerQuantity unitCode="\(unit)">1</PerQuantity>
        </UnitPrice></PurchaseOrderLine></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for line in bod.nouns.flatMap(\.lines) {
            guard let unit = line.child("Quantity")?.attribute("unitCode"), let ordered = unit.value.nonBlank,
                let other = line.descendant("UnitPrice", "PerQuantity")?.attribute("unitCode"),
                let priced = other.value.nonBlank, !sameBytes(ordered, priced)
            else { continue }
            let remark = Finding.Remark("the quantity is in \(ordered.shortened)", at: .value(unit))
            report(Finding(.differs(ordered, priced), at: .value(other), remarks: [remark]))
        }
    }
}

extension Finding.Message {
    fileprivate static func differs(_ ordered: String, _ priced: String) -> Self {
        Self("the line is ordered in \(ordered.shortened) and priced in \(priced.shortened)")
    }
}
