/// The nodes directly inside an element, in order, without an array being made.
public struct ChildSequence: Sequence, IteratorProtocol, Sendable {
    let document: ParsedDocument
    private var following: Int32

    init(document: ParsedDocument, first: Int32) {
        self.document = document
        following = first
    }

    /// The next node.
    public mutating func next() -> ChildNode? {
        guard following >= 0 else { return nil }
        defer { following = document.nodes[Int(following)].nextSibling }
        return ChildNode(document: document, index: following)
    }
}

/// The elements directly inside an element, in order, without an array being made.
public struct ChildElementSequence: Sequence, IteratorProtocol, Sendable {
    let document: ParsedDocument
    private var following: Int32

    init(document: ParsedDocument, first: Int32) {
        self.document = document
        following = first
    }

    /// The next element.
    public mutating func next() -> ElementNode? {
        while following >= 0 {
            let index = following
            following = document.nodes[Int(index)].nextSibling
            if document.nodes[Int(index)].kind == .element { return ElementNode(document: document, index: index) }
        }
        return nil
    }
}
