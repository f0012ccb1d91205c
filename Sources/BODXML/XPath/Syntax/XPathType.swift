/// The types of XPath 1.0, as far as they are known before anything is computed.
package enum XPathType: Sendable, Hashable {
    /// A set of nodes.
    case nodes
    /// A text.
    case string
    /// A number.
    case number
    /// A truth value.
    case boolean
    /// Whatever a variable holds.
    case unknown

    /// The type in words, after `is`.
    var words: String {
        switch self {
        case .nodes: "a set of nodes"
        case .string: "a text"
        case .number: "a number"
        case .boolean: "true or false"
        case .unknown: "a value"
        }
    }
}
