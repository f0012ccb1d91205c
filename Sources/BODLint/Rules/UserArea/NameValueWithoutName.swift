import BODDiagnostics
import BODModel
import BODXML

/// Reports a value of a user area that nobody can find.
struct NameValueWithoutName: Rule {
    static let description = RuleDescription(
        "user-area/name-value-without-name",
        .warning,
        name: "Value without a name",
        summary: "Each NameValue of a UserArea has a name.",
        rationale: "a receiver finds the value by its name",
        remedy: #"add the attribute, with the name of your company before it, such as name="acme.CostCenter""#,
        supersedes: ["cvc/complex-type.4"],
        passing: [.bod(nouns: area(#"<NameValue name="acme.A">1</NameValue>"#))],
        failing: [
            .bod(nouns: area("↓<NameValue>1</NameValue>")), .bod(nouns: area(#"↓<NameValue name="">1</NameValue>"#)),
        ],
        references: ["Infor ION Development Guide, “UserArea”"]
    )

    private static func area(_ value: String) -> String {
        "<PurchaseOrder><UserArea><Property>\(value)</Property></UserArea></PurchaseOrder>"
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for value in bod.userAreas.values where value.stated("name") == nil {
            report(Finding(.without, at: .startTag(value)))
        }
    }
}

extension Finding.Message {
    fileprivate static let without = Self("NameValue has no name")
}
