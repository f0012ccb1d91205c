import BODDiagnostics
import BODModel
import BODXML

/// Reports codes with white space around them.
struct CodeUntrimmed: Rule {
    static let description = RuleDescription(
        "text/code-untrimmed",
        .warning,
        name: "White space around a code",
        summary: "No white space stands around a code or an indicator.",
        rationale: "receivers compare codes byte by byte and do not find one with a blank behind it",
        remedy: "remove the white space; it often comes from fields of a fixed length, or from a formatter",
        passing: [.bod(nouns: "<PurchaseOrder><Status><Code>Open</Code></Status></PurchaseOrder>")],
        failing: [
            .bod(nouns: "<PurchaseOrder><Status>↓<Code>Open  </Code></Status></PurchaseOrder>"),
            .bod(nouns: "<PurchaseOrder>↓<PaymentMethodCode> Cash</PaymentMethodCode></PurchaseOrder>"),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Fields.xsd, CodeType"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for value in bod.values.codes + bod.values.indicators where value.isPadded && !value.isBlank {
            report(
                Finding(
                    .untrimmed(value),
                    at: .startTag(value.element),
                    correction: .text(of: value.element, to: value.value, .safe)
                )
            )
        }
    }
}

extension Finding.Message {
    fileprivate static func untrimmed(_ value: ElementText) -> Self {
        Self("\(value.element.localName) has white space around \(value.value.shortened)")
    }
}
