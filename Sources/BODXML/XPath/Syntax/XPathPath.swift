/// A location path, or what is selected from the nodes of another expression (XPath 1.0, sections 2 and 3.3).
struct XPathPath: Sendable, Hashable {
    /// Where a path begins.
    enum Start: Sendable, Hashable {
        /// At the node that the expression is computed for.
        case context
        /// Above the root element.
        case root
        /// At the nodes of an expression, with predicates on all of them together.
        case nodes(XPathTree, [XPathPredicate])
    }

    var start: Start
    var steps: [XPathStep]

    /// The steps with `//name` as one step down, where positions do not tell the difference.
    static func joined(_ steps: [XPathStep]) -> [XPathStep] {
        var joined: [XPathStep] = []
        for step in steps {
            if step.axis == .child, let last = joined.last, last == .anywhere,
                !step.predicates.contains(where: \.isPositional)
            {
                joined.removeLast()
                joined.append(XPathStep(axis: .descendant, test: step.test, predicates: step.predicates))
            } else {
                joined.append(step)
            }
        }
        return joined
    }
}

/// One step of a path.
struct XPathStep: Sendable, Hashable {
    var axis: XPathAxis
    var test: XPathNodeTest
    var predicates: [XPathPredicate] = []

    /// What `//` stands for between two steps.
    static let anywhere = XPathStep(axis: .descendantOrSelf, test: .anything)
}

/// A condition in brackets.
struct XPathPredicate: Sendable, Hashable {
    let condition: XPathTree
    /// Whether it may depend on where a node stands among the others.
    let isPositional: Bool
}
