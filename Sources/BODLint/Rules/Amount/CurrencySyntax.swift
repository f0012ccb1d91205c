import BODDiagnostics
import BODModel
import BODXML

/// Reports a currency that cannot be a code of ISO 4217.
struct CurrencySyntax: Rule {
    static let description = RuleDescription(
        "amount/currency-syntax",
        .error,
        name: "Malformed currency",
        summary: "currencyID is a code of three capital letters.",
        rationale: "a receiver finds no currency by any other text and refuses the amount",
        remedy: "write the code of ISO 4217, such as EUR in place of € or Euro",
        passing: [.bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="EUR">1</TotalAmount></PurchaseOrder>"#)],
        failing: [
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="↓eur">1</TotalAmount></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="↓€">1</TotalAmount></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="↓978">1</TotalAmount></PurchaseOrder>"#),
        ],
        references: ["ISO 4217:2015, section 3.2"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for amount in bod.values.amounts {
            guard let attribute = amount.element.attribute("currencyID"), let code = attribute.value.nonBlank,
                !Currency.isWellFormed(code)
            else { continue }
            report(Finding(.malformed(code), at: .value(attribute), correction: correction(of: attribute, code)))
        }
    }

    private func correction(of attribute: AttributeNode, _ code: String) -> Correction? {
        let upper = code.uppercased()
        guard Currency.isInUse(upper) else { return nil }
        return .value(of: attribute, to: upper, .safe)
    }
}

extension Finding.Message {
    fileprivate static func malformed(_ code: String) -> Self {
        Self("currencyID is \(code.shortened), not three capital letters")
    }
}
