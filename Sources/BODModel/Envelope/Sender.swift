public import BODXML

/// Who sent a document.
public struct Sender: Sendable {
    /// The element.
    public let element: ElementNode
    /// The address of the sending application in ION.
    public private(set) var logicalID: ElementText?
    /// The component of the application.
    public private(set) var componentID: ElementText?
    /// The task that caused the document.
    public private(set) var taskID: ElementText?
    /// The sender's own reference.
    public private(set) var referenceID: ElementText?
    /// Whether the sender wants to hear about the outcome: Never, OnError or Always.
    public private(set) var confirmationCode: ElementText?
    /// The user on whose behalf the document was sent.
    public private(set) var authorizationID: ElementText?

    init(_ element: ElementNode) {
        self.element = element
        for child in element.childElements { take(child) }
    }

    private mutating func take(_ child: ElementNode) {
        let name = child.localName
        if logicalID == nil, sameBytes(name, "LogicalID") {
            logicalID = ElementText(child)
        } else if componentID == nil, sameBytes(name, "ComponentID") {
            componentID = ElementText(child)
        } else if taskID == nil, sameBytes(name, "TaskID") {
            taskID = ElementText(child)
        } else if referenceID == nil, sameBytes(name, "ReferenceID") {
            referenceID = ElementText(child)
        } else if confirmationCode == nil, sameBytes(name, "ConfirmationCode") {
            confirmationCode = ElementText(child)
        } else if authorizationID == nil, sameBytes(name, "AuthorizationID") {
            authorizationID = ElementText(child)
        }
    }
}
