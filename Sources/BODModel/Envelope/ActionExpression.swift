public import BODXML

/// An `ActionExpression` or `ResponseExpression`: one action, and optionally the part of the document that it is for.
public struct ActionExpression: Sendable {
    /// The element.
    public let element: ElementNode
    /// The attribute `actionCode`.
    public let actionCode: AttributeNode?
    /// The code without white space around it; nil when the attribute is missing or blank.
    public let code: String?

    init(_ element: ElementNode) {
        self.element = element
        actionCode = element.attribute("actionCode")
        code = actionCode.flatMap { $0.value.nonBlank }
    }
}
