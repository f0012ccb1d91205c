import BODDiagnostics
import BODModel
import BODXML

/// Reports a quantity of nobody knows what.
struct UnitMissing: Rule {
    static let description = RuleDescription(
        "quantity/unit-missing",
        .warning,
        name: "Quantity without a unit",
        summary: "The Quantity of a line has its unit in unitCode.",
        rationale: "a receiver takes the item's own unit, which may be a box where pieces are meant",
        remedy: #"add unitCode, such as unitCode="EA" for pieces"#,
        passing: [
            .bod(nouns: line(#"<Quantity unitCode="EA">2</Quantity>"#)), .bod(nouns: line("<Quantity>0</Quantity>")),
        ],
        failing: [.bod(nouns: line("↓<Quantity>2</Quantity>"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Fields.xsd, QuantityType"]
    )

    private static func line(_ quantity: String) -> String {
        "<PurchaseOrder><PurchaseOrderLine>\(quantity)</PurchaseOrderLine></PurchaseOrder>"
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        // Another attribute is probably the unit under a wrong name, which the schema reports.
        for line in bod.nouns.flatMap(\.lines) {
            guard let quantity = line.child("Quantity"),
                quantity.attributes.isEmpty || quantity.attribute("unitCode") != nil,
                quantity.stated("unitCode") == nil,
                let number = quantity.text.nonBlank.flatMap(DecimalNumber.init), !number.isZero
            else { continue }
            report(Finding(.missing, at: .startTag(quantity)))
        }
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("Quantity has no unitCode")
}
