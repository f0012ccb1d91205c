/// What can stand inside an element or beside the root.
public enum ChildNode: Sendable {
    /// An element.
    case element(ElementNode)
    /// A run of text, CDATA sections included.
    case text(TextNode)
    /// A comment.
    case comment(TextNode)
    /// A processing instruction with its target; the node's value is what follows the target.
    case processingInstruction(target: String, TextNode)

    init(document: ParsedDocument, index: Int32) {
        let record = document.nodes[Int(index)]
        switch record.kind {
        case .element:
            self = .element(ElementNode(document: document, index: index))
        case .text:
            self = .text(TextNode(document: document, index: index))
        case .comment:
            self = .comment(TextNode(document: document, index: index))
        case .processingInstruction:
            let target = document.names.names[Int(record.name)].local
            self = .processingInstruction(target: target, TextNode(document: document, index: index))
        }
    }
}
