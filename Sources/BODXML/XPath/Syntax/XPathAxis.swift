/// The axes of XPath 1.0, section 2.2.
enum XPathAxis: String, Sendable, Hashable, CaseIterable {
    case ancestor
    case ancestorOrSelf = "ancestor-or-self"
    case attribute
    case child
    case descendant
    case descendantOrSelf = "descendant-or-self"
    case following
    case followingSibling = "following-sibling"
    case namespace
    case parent
    case preceding
    case precedingSibling = "preceding-sibling"
    case `self`

    /// Whether positions on the axis count against the order of the document.
    var isReverse: Bool {
        switch self {
        case .ancestor, .ancestorOrSelf, .preceding, .precedingSibling: true
        default: false
        }
    }

    /// Whether a name on the axis is that of an element.
    var selectsElements: Bool { self != .attribute && self != .namespace }
}
