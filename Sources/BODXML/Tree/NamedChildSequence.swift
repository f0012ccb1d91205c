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
            following = document.nodes[Int(index)].nextSibling
            guard document.nodes[Int(index)].kind == .element else { continue }
            guard document.names.isNamed(document.nodes[Int(index)].name, local) else { continue }
            return ElementNode(document: document, index: index)
        }
        return nil
    }
}
