public import BODXML

/// An `ActionCriteria` or `ResponseCriteria` of a verb.
public struct Criterion: Sendable {
    /// Which of the two it is.
    public enum Kind: Sendable, Hashable {
        /// `ActionCriteria`: what the receiver is to do.
        case action
        /// `ResponseCriteria`: what the receiver has done.
        case response
    }

    /// The element.
    public let element: ElementNode
    /// Which of the two it is.
    public let kind: Kind
    /// The actions, in order.
    public private(set) var expressions: [ActionExpression] = []
    /// The reasons and changes of state.
    public private(set) var changeStatuses: [ElementNode] = []

    init?(_ element: ElementNode) {
        if element.isNamed("ActionCriteria") {
            kind = .action
        } else if element.isNamed("ResponseCriteria") {
            kind = .response
        } else {
            return nil
        }
        self.element = element
        for child in element.childElements {
            if child.isNamed("ActionExpression") || child.isNamed("ResponseExpression") {
                expressions.append(ActionExpression(child))
            } else if child.isNamed("ChangeStatus") {
                changeStatuses.append(child)
            }
        }
    }
}
