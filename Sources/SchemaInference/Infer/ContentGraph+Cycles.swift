extension ContentGraph {
    /// The automaton with every cycle made one repeated state.
    func withoutCycles(_ policy: inout ContentPolicy) -> ContentGraph {
        var result = self
        for cycle in cycles() { result.contract(cycle, &policy) }
        return result
    }

    /// The sets of states that can reach each other, and the states that lead to themselves.
    private func cycles() -> [Set<Int>] {
        let forward = successors()
        let backward = predecessors()
        var cycles: [Set<Int>] = []
        var seen: Set<Int> = []
        for state in states where !seen.contains(state) {
            let cycle = Self.reachable(from: state, by: forward).intersection(Self.reachable(from: state, by: backward))
            guard cycle.contains(state) else { continue }
            seen.formUnion(cycle)
            cycles.append(cycle)
        }
        return cycles
    }

    private mutating func contract(_ cycle: Set<Int>, _ policy: inout ContentPolicy) {
        guard let representative = cycle.min() else { return }
        let model = repeated(cycle, &policy)
        var contracted = ContentGraph(models: models.filter { !cycle.contains($0.key) }, edges: [:])
        contracted.models[representative] = model
        for (edge, count) in edges where !(cycle.contains(edge.from) && cycle.contains(edge.to)) {
            let from = cycle.contains(edge.from) ? representative : edge.from
            let to = cycle.contains(edge.to) ? representative : edge.to
            contracted.add(count, from: from, to: to)
        }
        self = contracted
    }

    /// The expression of a cycle: what one round looks like, repeated; where the rounds differ in order, any state, repeated.
    private func repeated(_ cycle: Set<Int>, _ policy: inout ContentPolicy) -> ContentExpression {
        let round = part(cycle).openedIntoOneRound()
        let wholePart = edges.keys.count { cycle.contains($0.from) && cycle.contains($0.to) }
        let remaining = round.edges.keys.count { $0.from >= 0 && $0.to >= 0 }
        if remaining < wholePart { return round.roundExpression(&policy).repeated }
        return ContentExpression.choice(cycle.sorted().compactMap { models[$0] }).repeated
    }

    /// The expression of one round.
    ///
    /// Where rounds differ there is a choice, however few samples show it: repeated, it excludes nothing.
    private func roundExpression(_ policy: inout ContentPolicy) -> ContentExpression {
        let parts = withoutCycles(&policy).alternatives()
        return ContentExpression.choice(parts.map { $0.expression(&policy) })
    }

    /// The automaton without the steps by which a round ends and the next one begins.
    private func openedIntoOneRound() -> ContentGraph {
        var result = self
        let entries = Set(edges.keys.filter { $0.from == Self.start }.map(\.to))
        let exits = Set(edges.keys.filter { $0.to == Self.end }.map(\.from))
        for edge in edges.keys where exits.contains(edge.from) && entries.contains(edge.to) { result.edges[edge] = nil }
        return result
    }
}
