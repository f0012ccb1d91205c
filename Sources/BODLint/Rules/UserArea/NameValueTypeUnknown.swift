import BODDiagnostics
import BODModel
import BODXML

/// Reports a type that a user area does not have.
struct NameValueTypeUnknown: Rule {
    static let description = RuleDescription(
        "user-area/name-value-type-unknown",
        .warning,
        name: "Unknown type of a value",
        summary:
            "The type of a NameValue is StringType, NumericType, IntegerNumericType, DateTimeType or IndicatorType.",
        rationale: "a receiver that converts by the type does not know what to do with any other word",
        remedy: "write one of the five types",
        passing: [.bod(nouns: area("StringType"))],
        failing: [.bod(nouns: area("↓String"))],
        references: ["Infor ION Development Guide, “UserArea”"]
    )

    private static func area(_ type: String) -> String {
        """
        <PurchaseOrder><UserArea><Property><NameValue name="acme.A" type="\(type)">x</NameValue></Property></UserArea></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for value in bod.userAreas.values {
            guard let attribute = value.attribute("type"), let type = attribute.value.nonBlank,
                UserValueType(rawValue: type) == nil
            else { continue }
            let nearest = UserValueType.allCases.first { $0.rawValue.lowercased() == "\(type.lowercased())type" }
            let correction = nearest.map { Correction.value(of: attribute, to: $0.rawValue, .safe) }
            report(Finding(.unknown(type), at: .value(attribute), correction: correction))
        }
    }
}

extension Finding.Message {
    fileprivate static func unknown(_ type: String) -> Self { Self("a UserArea has no type \(type.shortened)") }
}
