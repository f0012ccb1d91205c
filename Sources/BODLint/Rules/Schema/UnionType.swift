import BODDiagnostics
import BODXML

/// Reports types that are one of several.
enum UnionType: XSDRule {
    static let description = RuleDescription(
        "schema/union-type",
        .error,
        name: "Union of types",
        summary: "No type is a union.",
        rationale: "the Data Catalog does not take custom nouns with unions",
        remedy: "choose the type that all values have, such as xs:string",
        passing: [.xsd("<xs:simpleType name=\"DueType\"><xs:restriction base=\"xs:date\"/></xs:simpleType>")],
        failing: [
            .xsd("<xs:simpleType name=\"DueType\">↓<xs:union memberTypes=\"xs:date xs:dateTime\"/></xs:simpleType>")
        ],
        references: ["Infor ION Development Guide, “Custom nouns”"]
    )

    static func check(_ schema: ParsedDocument, _ report: (Finding) -> Void) {
        for element in schema.root.subtree where element.isSchema("union") {
            report(Finding(.init("the type is a union"), at: .startTag(element)))
        }
    }
}
