public import BODXML

/// A business document or master record inside a BOD, such as a `PurchaseOrder`.
public struct Noun: Sendable {
    /// The element.
    public let element: ElementNode
    /// The child whose name is the noun's with `Header` behind it.
    public let header: ElementNode?
    /// The identifier of the noun, from its header or, for a noun without one, from the noun itself.
    public let documentID: DocumentIdentifier?

    init(_ element: ElementNode) {
        self.element = element
        header = element.childElements.first { Self.isHeader($0.localName, of: element.localName) }
        documentID = (header ?? element).child("DocumentID").map(DocumentIdentifier.init)
    }

    /// The noun's name.
    public var name: String { element.localName }

    private static func isHeader(_ name: String, of noun: String) -> Bool {
        name.utf8.count == noun.utf8.count + 6 && name.utf8.starts(with: noun.utf8) && name.hasSuffix("Header")
    }
}
