public import BODXML

/// What travels with every BOD: who sent it, when, and under which identifier.
public struct ApplicationArea: Sendable {
    /// The element.
    public let element: ElementNode
    /// Who sent the document.
    public private(set) var sender: Sender?
    /// When the document was made.
    public private(set) var creationDateTime: ElementText?
    /// The identifier of the document.
    public private(set) var bodID: ElementText?

    init(_ element: ElementNode) {
        self.element = element
        for child in element.childElements { take(child) }
    }

    private mutating func take(_ child: ElementNode) {
        let name = child.localName
        if sender == nil, sameBytes(name, "Sender") {
            sender = Sender(child)
        } else if creationDateTime == nil, sameBytes(name, "CreationDateTime") {
            creationDateTime = ElementText(child)
        } else if bodID == nil, sameBytes(name, "BODID") {
            bodID = ElementText(child)
        }
    }
}
