import BODDiagnostics
import BODModel
import BODXML

/// Reports a total with more decimals than its currency has.
struct TooManyDecimals: Rule {
    static let description = RuleDescription(
        "amount/too-many-decimals",
        .info,
        name: "More decimals than the currency has",
        summary: "A total has no more decimals than its currency.",
        rationale: "a receiver rounds it, and its sums no longer agree with yours",
        remedy: "round totals to the currency's smallest unit; only unit prices need more decimals",
        passing: [
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="JPY">1200.00</TotalAmount></PurchaseOrder>"#),
            .bod(
                nouns:
                    #"<PurchaseOrder><UnitPrice><Amount currencyID="EUR">0.0384</Amount></UnitPrice></PurchaseOrder>"#
            ),
        ],
        failing: [
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="EUR">↓12.505</TotalAmount></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder><TotalAmount currencyID="JPY">↓1200.50</TotalAmount></PurchaseOrder>"#),
        ],
        references: ["ISO 4217, table A.1, column “Minor unit”"]
    )

    private func isTotal(_ element: ElementNode) -> Bool {
        element.isNamed("TotalAmount") || element.isNamed("ExtendedAmount")
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for amount in bod.values.amounts where isTotal(amount.element) {
            guard let code = amount.element.stated("currencyID"), Currency.isInUse(code),
                let number = DecimalNumber(amount.value), number.scale > Currency.minorDigits(of: code)
            else { continue }
            report(Finding(.tooMany(amount, code), at: .content(amount.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static func tooMany(_ amount: ElementText, _ code: String) -> Self {
        let digits = Currency.minorDigits(of: code)
        let has = digits == 0 ? "no decimals" : "\(digits) decimals"
        return Self("\(amount.element.localName) is \(amount.value.shortened); \(code) has \(has)")
    }
}
