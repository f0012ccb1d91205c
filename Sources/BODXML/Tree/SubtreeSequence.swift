/// An element and all elements inside it, in document order.
///
/// The records of a subtree stand one after another in the arena, so the walk needs no stack, however deep the document.
public struct SubtreeSequence: Sequence, IteratorProtocol, Sendable {
    private let document: ParsedDocument
    private var index: Int
    private let end: UInt32

    init(root: ElementNode) {
        document = root.document
        index = Int(root.index)
        end = root.document.nodes[Int(root.index)].end
    }

    /// The next element.
    public mutating func next() -> ElementNode? {
        while index < document.nodes.count, document.nodes[index].start < end {
            defer { index += 1 }
            if document.nodes[index].kind == .element {
                return ElementNode(document: document, index: Int32(index))
            }
        }
        return nil
    }
}
