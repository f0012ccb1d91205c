/// Puts children in order part by part: an element that stands twice in every parent divides the others into those before, between and
/// after.
struct ContentParts {
    /// The names by the numbers of their states.
    private let names: [ExpandedName]
    private let fields: [ExpandedName: FieldEvidence]
    /// How many parents there are.
    private let parents: Int

    /// The most children of one element that are put in order; beyond it any order is accepted.
    private static let largestOrderedContent = 300

    init(_ node: NodeEvidence, _ names: [ExpandedName]) {
        self.names = names
        fields = node.fields
        parents = node.structures
    }

    /// The expression of some children; it accepts every sequence that the samples have of them.
    ///
    /// - Parameters:
    ///   - graph: The steps between the children.
    ///   - policy: When something is claimed, and where doubts are noted.
    /// - Returns: The expression.
    func expression(of graph: ContentGraph, _ policy: inout ContentPolicy) -> ContentExpression {
        let states = graph.states
        guard states.count <= Self.largestOrderedContent else { return anyOrder(states) }
        if let divided = divided(graph, &policy) { return divided }
        var attempt = policy
        let ordered = graph.expression(&attempt, isWholeContent: states.count == names.count)
        guard ordered.allows(order(of: graph)), ordered.acceptsNothing || !graph.hasShortcut else {
            return anyOrder(states)
        }
        policy = attempt
        return ordered
    }

    /// The children around an element that stands twice in every parent, with others between; nil when there is none.
    private func divided(_ graph: ContentGraph, _ policy: inout ContentPolicy) -> ContentExpression? {
        for state in graph.states where standsTwice(state) {
            guard let parts = graph.divided(by: state) else { continue }
            let others = graph.states.count { $0 != state && fields[names[$0]]?.present == parents }
            guard policy.isTwice(others: others, parents: parents) else { continue }
            let element = ContentExpression(names[state])
            var result: [ContentExpression] = []
            for (number, part) in [parts.before, parts.between, parts.after].enumerated() {
                if number > 0 { result.append(element) }
                if !part.models.isEmpty { result.append(expression(of: part, &policy)) }
            }
            return .sequence(result)
        }
        return nil
    }

    private func standsTwice(_ state: Int) -> Bool {
        guard let field = fields[names[state]] else { return false }
        return field.most == 2 && field.present == parents && field.occurrences == 2 * parents
    }

    private func order(of graph: ContentGraph) -> OrderEvidence {
        var order = OrderEvidence()
        for (edge, count) in graph.edges {
            let from = edge.from < 0 ? nil : names[edge.from]
            let to = edge.to < 0 ? nil : names[edge.to]
            order.steps[.init(from, to)] = count
        }
        return order
    }

    private func anyOrder(_ states: [Int]) -> ContentExpression {
        ContentExpression.choice(states.map { ContentExpression(names[$0]) }).repeated.optional
    }
}
