import BODDiagnostics
import BODModel
import BODXML

/// Reports a price that does not say for how many.
struct PerQuantityMissing: Rule {
    static let description = RuleDescription(
        "amount/per-quantity-missing",
        .error,
        name: "Price without a quantity",
        summary: "UnitPrice says in PerQuantity for how many units its Amount is.",
        rationale: "PerQuantity is mandatory; a price for one is not the price for a hundred",
        remedy: #"add PerQuantity after Amount, such as <PerQuantity unitCode="EA">1</PerQuantity>"#,
        supersedes: ["cvc/complex-type.2.4.b", "cvc/complex-type.2.4.a"],
        passing: [
            .bod(
                nouns: """
                    <PurchaseOrder><UnitPrice><Amount currencyID="EUR">3.84</Amount>
                    <PerQuantity unitCode="EA">1</PerQuantity></UnitPrice></PurchaseOrder>
                    """
            )
        ],
        failing: [
            .bod(
                nouns: """
                    <PurchaseOrder>↓<UnitPrice><Amount currencyID="EUR">3.84</Amount></UnitPrice></PurchaseOrder>
                    """
            )
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Components.xsd, UnitPrice"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for price in bod.elements.elements(named: "UnitPrice") {
            guard price.child("Amount") != nil, price.value(of: "PerQuantity") == nil, !price.isInUserArea else {
                continue
            }
            report(Finding(.missing, at: .startTag(price), alsoAt: price.childElements.map { .startTag($0) }))
        }
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("UnitPrice has no PerQuantity")
}
