import BODDiagnostics
import BODModel
import BODXML

/// Reports an order whose prices and totals are in several currencies.
struct MixedCurrencies: Rule {
    static let description = RuleDescription(
        "amount/mixed-currencies",
        .warning,
        name: "Several currencies",
        summary: "The prices and totals of a business document are in one currency.",
        rationale:
            "a receiver takes the currency of the header for all of them, and the totals then add up different things",
        remedy:
            "state all amounts in the currency of the document; amounts in the company's own belong into BaseAmount elements",
        scope: .document,
        passing: [
            .bod(
                nouns: """
                    <PurchaseOrder><TotalAmount currencyID="USD">1</TotalAmount>
                    <TotalBaseAmount currencyID="EUR">1</TotalBaseAmount></PurchaseOrder>
                    """
            )
        ],
        failing: [
            .bod(
                nouns: """
                    <PurchaseOrder><TotalAmount currencyID="USD">2</TotalAmount><PurchaseOrderLine>
                    <ExtendedAmount currencyID="↓EUR">1</ExtendedAmount></PurchaseOrderLine><PurchaseOrderLine>
                    <ExtendedAmount currencyID="EUR">1</ExtendedAmount></PurchaseOrderLine></PurchaseOrder>
                    """
            )
        ],
        references: ["Infor's PurchaseOrder, ExtendedAmount and ExtendedBaseAmount"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for noun in bod.nouns {
            var first: (place: AttributeNode, code: String)?
            var seen: Set<String> = []
            for currency in noun.currencies {
                if let first, first.place.utf8Value.elementsEqual(currency.utf8Value) { continue }
                guard let code = currency.value.nonBlank, Currency.isWellFormed(code) else { continue }
                guard let known = first else {
                    first = (currency, code)
                    continue
                }
                guard code != known.code, seen.insert(code).inserted else { continue }
                let remark = Finding.Remark("the first amount is in \(known.code)", at: .value(known.place))
                report(Finding(.other(code, known.code), at: .value(currency), remarks: [remark]))
            }
        }
    }
}

extension Noun {
    /// The currencies of the totals of the header and the lines, and of the prices, which belong to one transaction.
    fileprivate var currencies: [AttributeNode] {
        var currencies: [AttributeNode] = []
        for part in [header ?? element] + lines {
            for amount in [
                part.child("TotalAmount"), part.child("ExtendedAmount"), part.child("UnitPrice")?.child("Amount"),
            ] {
                if let currency = amount?.attribute("currencyID") { currencies.append(currency) }
            }
        }
        return currencies
    }
}

extension Finding.Message {
    fileprivate static func other(_ code: String, _ first: String) -> Self {
        Self("the document has amounts in \(first) and in \(code)")
    }
}
