import BODDiagnostics
import BODModel
import BODXML

/// Reports an amount that is not a number.
struct AmountNotANumber: Rule {
    static let description = RuleDescription(
        "amount/not-a-number",
        .error,
        name: "Amount is no number",
        summary: "An amount is a number with a point before its decimals and nothing between its thousands.",
        rationale: "a receiver cannot read it, or reads another amount",
        remedy: "write it as 1234.56, without the currency, which belongs into currencyID",
        supersedes: ["cvc/datatype-valid.1.2.1"],
        passing: [.bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="EUR">-1234.56</TotalAmount></PurchaseOrder>"#)],
        failing: [
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="EUR">↓1.234,56</TotalAmount></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="EUR">↓12 EUR</TotalAmount></PurchaseOrder>"#),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Fields.xsd, AmountType"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for amount in bod.values.amounts {
            guard let value = amount.nonBlank, !DecimalNumber.isDecimal(value) else { continue }
            report(Finding(.notANumber(amount), at: .content(amount.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func notANumber(_ amount: ElementText) -> Self {
        Self("\(amount.element.localName) is \(amount.value.shortened), not a number")
    }
}
