import BODDiagnostics
import BODModel
import BODXML

/// Reports a variation that is not a whole number.
struct VariationIDNotInteger: Rule {
    static let description = RuleDescription(
        "id/variation-id-not-integer",
        .error,
        name: "Variation ID is no whole number",
        summary: "variationID is a whole number from 0 to 9223372036854775807.",
        rationale: "ION and the Data Lake compare it as a number to find the newest version, and refuse anything else",
        remedy: "count versions upwards, or use the time of the change in milliseconds",
        scope: .document,
        passing: [
            .bod(
                nouns:
                    #"<PurchaseOrder><DocumentID><ID variationID="1736933400000">7</ID></DocumentID></PurchaseOrder>"#
            )
        ],
        failing: [
            .bod(nouns: #"<PurchaseOrder><DocumentID><ID variationID="↓v2">7</ID></DocumentID></PurchaseOrder>"#),
            .bod(nouns: #"<PurchaseOrder><DocumentID><ID variationID="↓-1">7</ID></DocumentID></PurchaseOrder>"#),
            .bod(
                nouns: #"""
                    <PurchaseOrder><DocumentID><ID variationID="↓9223372036854775808">7</ID></DocumentID></PurchaseOrder>
                    """#
            ),
        ],
        references: ["Infor ION Development Guide, “Message headers”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for noun in bod.nouns {
            guard let attribute = noun.documentID?.variationID else { continue }
            let text = attribute.value.nonBlank ?? ""
            guard !isVariation(text) else { continue }
            report(Finding(.notInteger(text), at: .value(attribute)))
        }
    }

    private func isVariation(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } && Int64(text) != nil
    }
}

extension Finding.Message {
    fileprivate static func notInteger(_ text: String) -> Self {
        Self(
            text.isEmpty
                ? "variationID is empty" : "variationID is \(text.shortened), not a whole number that ION takes"
        )
    }
}
