import BODDiagnostics
import BODXML

/// Reports types without a name.
enum AnonymousType: XSDRule {
    static let description = RuleDescription(
        "schema/anonymous-type",
        .warning,
        name: "Type without a name",
        summary: "Every element names its type.",
        rationale: "the Data Catalog's conventions want named types, and only those can be shared and extended",
        remedy: "give the type a name that ends in Type, and name it in the element's type",
        passing: [
            .xsd("<xs:element name=\"Item\" type=\"ItemType\"/><xs:complexType name=\"ItemType\"/>")
        ],
        failing: [.xsd("<xs:element name=\"Item\">↓<xs:complexType/></xs:element>")],
        references: ["Infor ION Development Guide, “Custom nouns”"]
    )

    static func check(_ schema: ParsedDocument, _ report: (Finding) -> Void) {
        for type in schema.root.subtree where type.isSchema("complexType") || type.isSchema("simpleType") {
            guard let parent = type.parent, parent.isSchema("element") || parent.isSchema("attribute") else { continue }
            let name = parent.attribute("name")?.value ?? "the declaration"
            report(Finding(.init("the type of \(name) has no name"), at: .startTag(type)))
        }
    }
}
