import BODDiagnostics
import BODModel
import BODXML

/// Reports an amount of no currency.
struct CurrencyMissing: Rule {
    static let description = RuleDescription(
        "amount/currency-missing",
        .error,
        name: "Amount without a currency",
        summary: "Every amount has its currency in currencyID.",
        rationale: "an amount without its currency cannot be posted",
        remedy: #"add the attribute, such as currencyID="EUR""#,
        supersedes: ["cvc/complex-type.4"],
        passing: [
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="EUR">12.50</TotalAmount></PurchaseOrder>"#),
            .bod(nouns: "<PurchaseOrder><TotalAmount>0.00</TotalAmount></PurchaseOrder>"),
        ],
        failing: [
            .bod(nouns: "<PurchaseOrder>↓<TotalAmount>12.50</TotalAmount></PurchaseOrder>"),
            .bod(nouns: #"<PurchaseOrder>↓<TotalAmount currencyID=" ">12.50</TotalAmount></PurchaseOrder>"#),
            .bod(nouns: "<PurchaseOrder><UnitPrice>↓<Amount>3.84</Amount></UnitPrice></PurchaseOrder>"),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Fields.xsd, AmountType"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for amount in bod.values.amounts where !amount.isBlank && amount.element.stated("currencyID") == nil {
            // Nothing is nothing in every currency; Infor's own templates leave it out there.
            if let value = DecimalNumber(amount.value), value.isZero { continue }
            report(Finding(.missing(amount.element.localName), at: .startTag(amount.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func missing(_ name: String) -> Self { Self("\(name) has no currencyID") }
}
