public import BODXML

/// The `DocumentID` of a noun: its number, and whose number it is.
public struct DocumentIdentifier: Sendable {
    /// The element `DocumentID`.
    public let element: ElementNode
    /// The `ID` inside.
    public let id: ElementText?
    /// The revision of the document.
    public let revisionID: ElementText?
    /// The accounting entity in which the number is unique.
    public let accountingEntity: AttributeNode?
    /// The location in which the number is unique.
    public let location: AttributeNode?
    /// The version of the business document that counts upwards.
    public let variationID: AttributeNode?

    init(_ element: ElementNode) {
        self.element = element
        id = ElementText(element.child("ID"))
        revisionID = ElementText(element.child("RevisionID"))
        let attributes = id?.element.attributes
        accountingEntity = attributes?.first { sameBytes($0.localName, "accountingEntity") }
        location = attributes?.first { sameBytes($0.localName, "location") }
        variationID = attributes?.first { sameBytes($0.localName, "variationID") }
    }
}
