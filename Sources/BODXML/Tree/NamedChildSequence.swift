/// The elements of one local name directly inside an element, in order.
struct NamedChildSequence: Sequence, IteratorProtocol {
    private let document: ParsedDocument
    private let local: String
    private var following: Int32

    init(of element: ElementNode, named local: String) {
        document = element.document
        self.local = local
        following = document.nodes[Int(element.index)].firstChild
    }

    mutating func next() -> ElementNode? {
        while following >= 0 {
            let index = following
            let node = document.nodes[Int(index)]
            following = node.nextSibling
            if node.kind == .element, document.names.isNamed(node.name, local) {
                return ElementNode(document: document, index: index)
            }
        }
        return nil
    }
}
