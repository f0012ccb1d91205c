import BODDiagnostics

/// A part of a large document as the validator has to know it: what is new in it, and what is spread over parts.
struct DividedPart {
    let part: XMLPart
    let document: ParsedDocument
    /// Where what is new begins in the text.
    private let firstNew: Int
    /// The elements that do not end in it.
    private let open: [Int]

    init(_ part: XMLPart, _ document: ParsedDocument) {
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
}
