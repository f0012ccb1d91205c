import BODDiagnostics
import BODModel
import BODXML

/// Reports a header whose total is not the sum of its lines.
struct HeaderTotalDiffers: Rule {
    static let description = RuleDescription(
        "amount/header-total-differs",
        .info,
        name: "Header total differs",
        summary:
            "The ExtendedAmount of the header is the sum of those of its lines, where each line has one in its currency.",
        rationale: "charges and canceled lines may explain it; else a line is missing or counted twice",
        remedy: "compare the number of lines and their totals with the order",
        scope: .document,
        passing: [.bod(nouns: order("30.00"))],
        failing: [.bod(nouns: order("↓31.00"))],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, ExtendedAmount"]
    )

    private static func order(_ total: String) -> String {
        """
        <PurchaseOrder><PurchaseOrderHeader><ExtendedAmount currencyID="EUR">\(total)</ExtendedAmount></PurchaseOrderHeader>
        <PurchaseOrderLine><ExtendedAmount currencyID="EUR">10</ExtendedAmount></PurchaseOrderLine>
        <PurchaseOrderLine><ExtendedAmount currencyID="EUR">20.00</ExtendedAmount></PurchaseOrderLine></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for noun in bod.nouns {
            guard let total = noun.header?.child("ExtendedAmount"), let currency = total.stated("currencyID"),
                let stated = total.text.nonBlank.flatMap(DecimalNumber.init), let sum = sum(of: noun, in: currency),
                stated.isFarther(from: sum.value, than: .unit(digits: Currency.minorDigits(of: currency)))
            else { continue }
            report(Finding(.differs(total, lines: sum.lines), at: .content(total)))
        }
    }

    /// The sum of the lines; nil when one has no total, or one in another currency.
    private func sum(of noun: Noun, in currency: String) -> (value: DecimalNumber, lines: Int)? {
        let lines = noun.lines
        guard !lines.isEmpty, var sum = DecimalNumber("0") else { return nil }
        for line in lines {
            guard let amount = line.child("ExtendedAmount"), amount.stated("currencyID") == currency,
                let value = amount.text.nonBlank.flatMap(DecimalNumber.init), let next = sum.plus(value)
            else { return nil }
            sum = next
        }
        return (sum, lines.count)
    }
}

extension Finding.Message {
    fileprivate static func differs(_ total: ElementNode, lines: Int) -> Self {
        let of = lines == 1 ? "that of the line" : "the sum of the \(lines) lines"
        return Self("ExtendedAmount of the header is \(total.text.nonBlank?.shortened ?? ""), which is not \(of)")
    }
}
