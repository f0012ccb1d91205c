import BODDiagnostics
import BODModel
import BODXML

/// Reports a currency that ISO 4217 does not have, or no longer.
struct CurrencyUnknown: Rule {
    static let description = RuleDescription(
        "amount/currency-unknown",
        .warning,
        name: "Unknown currency",
        summary: "currencyID is a currency of ISO 4217 that is in use.",
        rationale: "a receiver that does not have the currency in its master data refuses the amount",
        remedy: "write the currency's code as ISO 4217 has it",
        passing: [.bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="JPY">1</TotalAmount></PurchaseOrder>"#)],
        failing: [
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="↓EUX">1</TotalAmount></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="↓DEM">1</TotalAmount></PurchaseOrder>"#),
        ],
        references: ["ISO 4217, tables A.1 and A.3"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for amount in bod.values.amounts {
            guard let attribute = amount.element.attribute("currencyID"), let code = attribute.value.nonBlank,
                Currency.isWellFormed(code), !Currency.isInUse(code)
            else { continue }
            report(Finding(.unknown(code), at: .value(attribute)))
        }
    }
}

extension Finding.Message {
    fileprivate static func unknown(_ code: String) -> Self {
        guard let successor = Currency.successor(of: code) else { return Self("ISO 4217 has no currency \(code)") }
        return Self(
            "\(code) was replaced by \(successor.code) in \(successor.year)",
            remedy: "state the amount in \(successor.code), unless the document is about an old transaction"
        )
    }
}
