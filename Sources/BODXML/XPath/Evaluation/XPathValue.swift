/// What an expression gives.
package enum XPathValue: Sendable, Hashable {
    /// Nodes in the order of the document, each once.
    case nodes([XPathNode])
    /// A text, as UTF-8.
    case string([UInt8])
    /// A number.
    case number(Double)
    /// A truth value.
    case boolean(Bool)
    /// A list of texts that a variable holds; it compares as a set of nodes with these texts would.
    case texts([[UInt8]])

    /// Makes a text.
    ///
    /// - Parameter text: The text.
    /// - Returns: The value.
    package static func text(_ text: String) -> XPathValue { .string(Array(text.utf8)) }
}
