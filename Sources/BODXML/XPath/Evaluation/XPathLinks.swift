/// The ways through a tree that its nodes do not keep themselves, made for all of a document when the first is asked for.
struct XPathLinks {
    /// The node before each among its siblings; -1 for none.
    private(set) var previous: [Int32]
    /// The node after each among its siblings; -1 for none.
    private(set) var next: [Int32]
    /// The node after all that is inside each.
    private(set) var end: [Int32]

    init(_ document: ParsedDocument) {
        let nodes = document.nodes
        previous = [Int32](repeating: -1, count: nodes.count)
        next = nodes.map(\.nextSibling)
        end = nodes.indices.map { Int32($0) + 1 }
        for (place, index) in document.topLevel.enumerated() where place + 1 < document.topLevel.count {
            next[Int(index)] = document.topLevel[place + 1]
        }
        for index in nodes.indices {
            if next[index] >= 0 { previous[Int(next[index])] = Int32(index) }
        }
        // The nodes stand in the order of the document, so what is inside one ends where its last child does.
        for index in nodes.indices.reversed() {
            let last = nodes[index].lastChild
            if last >= 0 { end[index] = end[Int(last)] }
        }
    }
}
