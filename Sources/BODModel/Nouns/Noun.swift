public import BODXML

/// A business document or master record inside a BOD, such as a `PurchaseOrder`.
public struct Noun: Sendable {
    /// The element.
    public let element: ElementNode
    /// The child whose name is the noun's with `Header` behind it.
    public let header: ElementNode?
    /// The identifier of the noun, from its header or, for a noun without one, from the noun itself.
    public let documentID: DocumentIdentifier?
    /// The lines: the children whose name is the noun's with `Line` behind it.
    public let lines: [ElementNode]

    init(_ element: ElementNode) {
        let name = element.localName
        self.element = element
        header = element.child("\(name)Header")
        lines = element.children(named: "\(name)Line")
        documentID = (header ?? element).child("DocumentID").map(DocumentIdentifier.init)
    }

    /// The noun's name.
    public var name: String { element.localName }
}
