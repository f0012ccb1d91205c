/// The documentation in a component's `xs:annotation`.
enum Documentation {
    /// - Parameter node: The element of the schema document that defines the component.
    /// - Returns: The text with blanks collapsed, or nil when there is none.
    ///
    /// The documentation of UBL and other CCTS schemas is a record with the sentence for people in its `Definition`.
    static func text(of node: ElementNode) -> String? {
        var paragraphs: [String] = []
        for annotation in node.childElements where isSchema(annotation, "annotation") {
            for part in annotation.childElements where isSchema(part, "documentation") {
                let definition = part.descendants(named: "Definition").first
                let text = collapse(definition.map(\.text) ?? allText(in: part))
                if !text.isEmpty { paragraphs.append(text) }
            }
        }
        return paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n\n")
    }

    private static func isSchema(_ element: ElementNode, _ local: String) -> Bool {
        element.isNamed(local) && sameBytes(element.namespace ?? "", SchemaNamespace.schema)
    }

    private static func allText(in element: ElementNode) -> String {
        var text = ""
        for inner in element.subtree { text += inner.text + " " }
        return text
    }

    private static func collapse(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }.joined(separator: " ")
    }
}
