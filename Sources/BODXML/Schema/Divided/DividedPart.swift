/// A part of a large document as the validator has to know it: what is new in it, and what is spread over parts.
package struct DividedPart {
    /// How much of an element a part has.
    package enum Presence {
        /// It is repeated from an earlier part.
        case over
        /// All of it is new.
        case whole
        /// It begins here and goes on.
        case beginning
        /// It began earlier, and goes on or ends here.
        case continued
    }

    let part: XMLPart
    let document: ParsedDocument
    /// Where what is new begins in the text.
    private let firstNew: Int
    /// The elements that do not end in it.
    private let open: [Int]

    /// Looks at a part.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - document: The part as it was read.
    package init(_ part: XMLPart, _ document: ParsedDocument) {
        self.part = part
        self.document = document
        firstNew = part.firstNewIndex(in: document)
        open = part.openElements(in: document)
    }

    /// Whether a node is repeated from an earlier part, and all of it was there.
    func isOver(_ node: NodeRecord) -> Bool { node.start < firstNew && node.end <= firstNew }

    /// Whether an element began in an earlier part.
    func hasBegun(_ node: NodeRecord) -> Bool { node.start < firstNew }

    /// Whether an element goes on in the next part.
    func goesOn(_ element: Int32) -> Bool { open.contains(Int(element)) }

    /// How much of an element the part has.
    ///
    /// - Parameter element: An element of the part.
    /// - Returns: How much.
    package func presence(of element: ElementNode) -> Presence {
        let node = document.nodes[Int(element.index)]
        if isOver(node) { return .over }
        if hasBegun(node) { return .continued }
        return goesOn(element.index) ? .beginning : .whole
    }
}
