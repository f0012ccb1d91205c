/// One mistake among the children of an element.
package struct ContentFault: Sendable, Hashable {
    /// What the mistake is.
    package enum Kind: Sendable, Hashable {
        /// The child's name may not stand in the element; perhaps another was meant that cannot stand here either.
        case unexpected(similar: XMLName?)
        /// The child's name is nearly one that may stand here.
        case misspelt(as: XMLName)
        /// The child's local name may stand here, but in another namespace.
        case wrongNamespace(expected: XMLName)
        /// The child may stand in the element, but elsewhere: after one sibling and before another.
        case misplaced(after: Int?, before: Int?)
        /// The child may stand in the element, but not so often.
        case repeated(maximum: Int)
        /// The child may stand in the element, but not beside a sibling that was chosen instead; without a sibling, the
        /// elements that it belongs to are not there.
        case excluded(by: Int?)
        /// Mandatory elements are missing before the child, or at the end; `expected` marks them.
        case missing(count: Int)
    }

    /// What the mistake is.
    package let kind: Kind
    /// The index of the child; of the one before which something is missing; at the end, the number of children.
    package let child: Int
    /// What may stand at the place, in the order of the schema.
    package let expected: [Expectation]

    /// The names of which one is missing, when something is.
    package var missingNames: [XMLName] { expected.lazy.filter(\.isMandatory).compactMap(\.name) }
}
