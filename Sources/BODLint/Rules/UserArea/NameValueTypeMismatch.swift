import BODDiagnostics
import BODModel
import BODXML

/// Reports a value of a user area that is not of its own type.
struct NameValueTypeMismatch: Rule {
    static let description = RuleDescription(
        "user-area/name-value-type-mismatch",
        .error,
        name: "Value is not of its type",
        summary: "The value of a NameValue is of the type that it states.",
        rationale: "a receiver that converts by the type refuses the document, or loses the value",
        remedy: "write the value as its type has it, or state StringType",
        passing: [.bod(nouns: area("NumericType", "6500.00")), .bod(nouns: area("IndicatorType", "false"))],
        failing: [
            .bod(nouns: area("NumericType", "↓6.500,00")), .bod(nouns: area("IntegerNumericType", "↓2026.5")),
            .bod(nouns: area("DateTimeType", "↓17.02.2026")), .bod(nouns: area("IndicatorType", "↓Y")),
        ],
        references: ["Infor ION Development Guide, “UserArea”"]
    )

    private static func area(_ type: String, _ text: String) -> String {
        """
        <PurchaseOrder><UserArea><Property><NameValue name="acme.A" type="\(type)">\(text)</NameValue></Property></UserArea>
        </PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for value in bod.userAreas.values {
            guard let type = value.stated("type").flatMap(UserValueType.init), let text = value.text.nonBlank,
                !type.accepts(text)
            else { continue }
            report(Finding(.mismatch(value, type, text), at: .content(value)))
        }
    }
}

extension Finding.Message {
    fileprivate static func mismatch(_ value: ElementNode, _ type: UserValueType, _ text: String) -> Self {
        let name = value.stated("name") ?? "NameValue"
        return Self("\(name.shortened) is \(text.shortened), which is not \(type.words)")
    }
}
