/// The elements of one local name directly inside an element, in order.
struct NamedChildSequence: Sequence, IteratorProtocol {
    private let document: ParsedDocument
    private let local: String
    private let hash: UInt32
    private var following: Int32

    init(of element: ElementNode, named local: String) {
        document = element.document
        self.local = local
        hash = NameTable.hash(of: local)
        following = document.nodes[Int(element.index)].firstChild
    }

    mutating func next() -> ElementNode? {
        while following >= 0 {
            let index = following
            following = document.nodes[Int(index)].nextSibling
            guard document.nodes[Int(index)].kind == .element else { continue }
            let name = document.nodes[Int(index)].name
            guard document.names.entries[Int(name)].localHash == hash else { continue }
            let element = ElementNode(document: document, index: index)
            if element.isNamed(local) { return element }
        }
        return nil
    }
}
