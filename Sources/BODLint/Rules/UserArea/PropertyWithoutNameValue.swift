import BODDiagnostics
import BODModel
import BODXML

/// Reports a property of a user area that holds nothing.
struct PropertyWithoutNameValue: Rule {
    static let description = RuleDescription(
        "user-area/property-without-name-value",
        .error,
        name: "Property without NameValue",
        summary: "Each Property of a UserArea holds a NameValue.",
        rationale: "NameValue is mandatory; what stands beside it is lost",
        remedy: #"write <Property><NameValue name="acme.CostCenter" type="StringType">4711</NameValue></Property>"#,
        supersedes: ["cvc/complex-type.2.4.b", "cvc/complex-type.2.4.a"],
        passing: [
            .bod(
                nouns: """
                    <PurchaseOrder><UserArea><Property><NameValue name="acme.A" type="StringType">1</NameValue></Property></UserArea>
                    </PurchaseOrder>
                    """
            )
        ],
        failing: [.bod(nouns: "<PurchaseOrder><UserArea>↓<Property/></UserArea></PurchaseOrder>")],
        references: ["Infor ION Development Guide, “UserArea”"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for property in bod.userAreas.properties where property.child("NameValue") == nil {
            report(Finding(.without, at: .startTag(property), alsoAt: property.childElements.map { .startTag($0) }))
        }
    }
}

extension Finding.Message {
    fileprivate static let without = Self("Property has no NameValue")
}
