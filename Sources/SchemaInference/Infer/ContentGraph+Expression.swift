extension ContentGraph {
    /// An expression that accepts every sequence of the automaton; the automaton has at least one state.
    func expression(_ policy: inout ContentPolicy) -> ContentExpression {
        withoutCycles(&policy).acyclicExpression(&policy)
    }

    private func acyclicExpression(_ policy: inout ContentPolicy) -> ContentExpression {
        if hasShortcut {
            var rest = self
            rest.edges[Edge(from: Self.start, to: Self.end)] = nil
            let isConvincing = policy.isWhole(rest.entryCount)
            let part = rest.acyclicExpression(&policy)
            return isConvincing ? part.optionalAsWhole : part.optional
        }
        if models.count == 1, let model = models.first?.value { return model }
        let alternatives = alternatives()
        if alternatives.count > 1 { return choice(of: alternatives, &policy) }
        return ContentExpression.sequence(segments().map { $0.acyclicExpression(&policy) })
    }

    /// Parts of which every sequence takes only one.
    func alternatives() -> [ContentGraph] {
        var neighbours = successors()
        for (state, others) in predecessors() { neighbours[state, default: []] += others }
        var seen: Set<Int> = []
        var parts: [ContentGraph] = []
        for state in states where !seen.contains(state) {
            let members = Self.reachable(from: state, by: neighbours).union([state])
            seen.formUnion(members)
            parts.append(part(members))
        }
        return parts
    }

    /// A choice where the samples show convincingly that the parts exclude each other; otherwise all parts, each optional.
    ///
    /// That two optional elements never met in a few samples does not mean that they exclude each other.
    private func choice(of parts: [ContentGraph], _ policy: inout ContentPolicy) -> ContentExpression {
        let counts = parts.map { $0.entryCount }
        let models = parts.map { $0.acyclicExpression(&policy) }
        if policy.isExclusive(counts) { return ContentExpression.choice(models) }
        policy.note(.neverTogether(models.flatMap { $0.names.prefix(1) }, samples: counts.reduce(0, +)))
        return ContentExpression.sequence(models.map(\.optional))
    }

    /// How often a sequence enters the automaton.
    private var entryCount: Int {
        edges.reduce(0) { $1.key.from == Self.start ? $0 + $1.value : $0 }
    }
}
