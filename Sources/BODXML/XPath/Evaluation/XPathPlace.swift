/// What a node of an expression's value is in the document.
package enum XPathPlace: Sendable {
    /// What is above the root element.
    case document
    /// An element.
    case element(ElementNode)
    /// An attribute.
    case attribute(AttributeNode)
    /// A text, a comment or a processing instruction, with the element around it.
    case text(TextNode, in: ElementNode?)
}

extension ParsedDocument {
    /// What a node is; a namespace counts as its element.
    ///
    /// - Parameter node: A node of this document.
    /// - Returns: The part of the document, which knows its place in the file.
    package func place(of node: XPathNode) -> XPathPlace {
        guard let index = node.index else { return .document }
        let record = nodes[Int(index)]
        if let place = node.attributePlace {
            let element = ElementNode(document: self, index: index)
            return .attribute(AttributeNode(element: element, index: Int(record.firstAttribute) + place))
        }
        if record.kind == .element { return .element(ElementNode(document: self, index: index)) }
        let parent = record.parent < 0 ? nil : ElementNode(document: self, index: record.parent)
        return .text(TextNode(document: self, index: index), in: parent)
    }
}
