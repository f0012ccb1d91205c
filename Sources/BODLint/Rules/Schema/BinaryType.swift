import BODDiagnostics
import BODXML

/// Reports types for files.
enum BinaryType: XSDRule {
    static let description = RuleDescription(
        "schema/binary-type",
        .error,
        name: "Binary type",
        summary: "No element or attribute is xs:hexBinary or xs:base64Binary.",
        rationale: "the Data Catalog does not take custom nouns with binary types",
        remedy: "send the address of the file, as an xs:anyURI, or use xs:string",
        passing: [.xsd("<xs:element name=\"Picture\" type=\"xs:anyURI\"/>")],
        failing: [
            .xsd("<xs:element name=\"Picture\" type=\"↓xs:base64Binary\"/>"),
            .xsd("<xs:simpleType name=\"A\"><xs:restriction base=\"↓xs:hexBinary\"/></xs:simpleType>"),
        ],
        references: ["Infor ION Development Guide, “Custom nouns”"]
    )

    private static let attributes = ["type", "base", "itemType", "memberTypes"]
    private static let types = ["hexBinary", "base64Binary"]

    static func check(_ schema: ParsedDocument, _ report: (Finding) -> Void) {
        for element in schema.root.subtree where element.namespace == ElementNode.schemaNamespace {
            for attribute in element.attributes where attributes.contains(attribute.localName) {
                for name in attribute.value.split(separator: " ") where isBinary(String(name), on: element) {
                    report(Finding(.init("the type is \(name)"), at: .value(attribute)))
                }
            }
        }
    }

    private static func isBinary(_ name: String, on element: ElementNode) -> Bool {
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        guard let local = parts.last, types.contains(local) else { return false }
        return element.namespace(forPrefix: parts.count == 2 ? parts[0] : "") == ElementNode.schemaNamespace
    }
}
