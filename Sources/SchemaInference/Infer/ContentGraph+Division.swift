extension ContentGraph {
    /// What stands before, between and after the two occurrences of a name.
    struct Division {
        var before: ContentGraph
        var between: ContentGraph
        var after: ContentGraph
    }

    /// The automaton divided by a state that every sequence passes exactly twice; nil unless the steps prove what stands where.
    ///
    /// What can be reached from the start without passing the state stands before it, and what reaches the end without passing it stands
    /// after it. When no step leads into the former from elsewhere, and none out of the latter, each sequence keeps to the three
    /// parts, whichever samples the steps come from, and no name is in two of them. The parts then have all its sequences.
    ///
    /// - Parameter state: The state; that every sequence passes it exactly twice is known.
    /// - Returns: The parts, of which that between has at least one state.
    func divided(by state: Int) -> Division? {
        var rest = self
        rest.models[state] = nil
        for edge in edges.keys where edge.from == state || edge.to == state { rest.edges[edge] = nil }
        let before = rest.closure(of: edges.keys.filter { $0.from == Self.start }.map(\.to), by: rest.successors())
        let after = rest.closure(of: edges.keys.filter { $0.to == Self.end }.map(\.from), by: rest.predecessors())
        let between = Set(rest.models.keys).subtracting(before).subtracting(after)
        guard before.isDisjoint(with: after), !between.isEmpty else { return nil }
        for edge in edges.keys {
            if before.contains(edge.to), edge.from != Self.start, !before.contains(edge.from) { return nil }
            if after.contains(edge.from), edge.to != Self.end, !after.contains(edge.to) { return nil }
        }
        return Division(
            before: section(before, from: Self.start, to: state),
            between: section(between, from: state, to: state),
            after: section(after, from: state, to: Self.end)
        )
    }

    /// Some states and all that can be reached from them, those of the automaton alone.
    private func closure(of states: [Int], by neighbours: [Int: [Int]]) -> Set<Int> {
        let first = states.filter { models[$0] != nil }
        return first.reduce(into: Set(first)) { $0.formUnion(Self.reachable(from: $1, by: neighbours)) }
    }

    /// The part of the automaton that consists of some states, between two others.
    private func section(_ members: Set<Int>, from first: Int, to last: Int) -> ContentGraph {
        var section = ContentGraph(models: models.filter { members.contains($0.key) }, edges: [:])
        for (edge, count) in edges {
            let begins = edge.from == first
            let ends = edge.to == last
            guard begins || members.contains(edge.from), ends || members.contains(edge.to) else { continue }
            section.add(count, from: begins ? Self.start : edge.from, to: ends ? Self.end : edge.to)
        }
        return section
    }
}
