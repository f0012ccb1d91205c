import BODDiagnostics
import BODModel
import BODXML

/// Reports a line whose total is not its quantity times its price.
struct LineTotalDiffers: Rule {
    static let description = RuleDescription(
        "amount/line-total-differs",
        .info,
        name: "Line total differs",
        summary:
            "The ExtendedAmount of a line is its Quantity times its UnitPrice, to one unit of the currency's last digit.",
        rationale: "discounts and charges may explain it; else one of the three values is wrong",
        remedy: "compare quantity, price and PerQuantity with the order",
        passing: [.bod(nouns: line("1050.00")), .bod(nouns: line("1050.01"))],
        failing: [.bod(nouns: line("↓1000.00"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, ExtendedAmount"]
    )

    private static func line(_ total: String) -> String {
        """
        <PurchaseOrder><PurchaseOrderLine><Quantity unitCode="MTR">350</Quantity>
        <UnitPrice><Amount currencyID="EUR">300</Amount><PerQuantity unitCode="MTR">100</PerQuantity></UnitPrice>
        <ExtendedAmount currencyID="EUR">\(total)</ExtendedAmount></PurchaseOrderLine></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for line in bod.nouns.flatMap(\.lines) {
            guard let total = line.child("ExtendedAmount"), let currency = total.stated("currencyID"),
                let price = line.child("UnitPrice"), price.child("Amount")?.stated("currencyID") == currency,
                let stated = total.text.nonBlank.flatMap(DecimalNumber.init),
                let quantity = line.value(of: "Quantity").flatMap(DecimalNumber.init),
                let amount = price.value(of: "Amount").flatMap(DecimalNumber.init),
                let per = price.value(of: "PerQuantity").flatMap(DecimalNumber.init), !per.isZero, !per.isNegative
            else { continue }
            let unit = DecimalNumber.unit(digits: Currency.minorDigits(of: currency))
            guard let expected = quantity.times(amount), let claimed = stated.times(per), let slack = unit.times(per),
                expected.isFarther(from: claimed, than: slack)
            else { continue }
            report(Finding(.differs(total, line), at: .content(total)))
        }
    }
}

extension Finding.Message {
    fileprivate static func differs(_ total: ElementNode, _ line: ElementNode) -> Self {
        let values = [
            line.child("Quantity"), line.descendant("UnitPrice", "Amount"), line.descendant("UnitPrice", "PerQuantity"),
        ]
        .map { $0?.text.nonBlank?.shortened ?? "" }
        let price = values[2] == "1" ? values[1] : "\(values[1]) for \(values[2])"
        return Self("ExtendedAmount is \(total.text.nonBlank?.shortened ?? ""), not \(values[0]) times \(price)")
    }
}
