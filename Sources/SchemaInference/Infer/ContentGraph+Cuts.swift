extension ContentGraph {
    /// The automaton cut into parts that follow each other.
    ///
    /// A cut is exact when every state that leads across it leads to every state that is entered across it. Without an exact cut the one
    /// is taken that adds the fewest steps.
    func segments() -> [ContentGraph] {
        let order = topologicalOrder()
        let costs = cutCosts(order)
        var cuts = costs.indices.filter { costs[$0] == 0 }
        if cuts.isEmpty, let cheapest = costs.indices.min(by: { costs[$0] < costs[$1] }) { cuts = [cheapest] }
        let bounds = [0] + cuts.map { $0 + 1 } + [order.count]
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        return zip(bounds, bounds.dropFirst()).map { segment($0..<$1, of: order, places) }
    }

    /// The states so that every edge leads onwards; where two could come first, the one that the samples show first.
    private func topologicalOrder() -> [Int] {
        let following = successors()
        var waiting = predecessors().mapValues(\.count)
        var ready = states.filter { waiting[$0] == nil }
        var order: [Int] = []
        while let first = ready.min() {
            ready.removeAll { $0 == first }
            order.append(first)
            for next in following[first] ?? [] {
                let rest = (waiting[next] ?? 0) - 1
                waiting[next] = rest
                if rest == 0 { ready.append(next) }
            }
        }
        return order
    }

    /// For each cut, after the first, the second … state: how many steps cutting there adds.
    private func cutCosts(_ order: [Int]) -> [Int] {
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        var lastTarget: [Int: Int] = [:]
        var firstSource: [Int: Int] = [:]
        var crossing = [Int](repeating: 0, count: order.count + 2)
        for edge in edges.keys {
            let from = places[edge.from] ?? -1
            let to = places[edge.to] ?? order.count
            lastTarget[from] = max(lastTarget[from] ?? to, to)
            firstSource[to] = min(firstSource[to] ?? from, from)
            crossing[from + 1] += 1
            crossing[to + 1] -= 1
        }
        let exits = Self.running(lastTarget.map { ($0.key, $0.value) }, count: order.count)
        let entries = Self.running(firstSource.map { ($0.value, $0.key) }, count: order.count)
        var open = crossing[0]
        return (0..<order.count - 1).map { cut in
            open += crossing[cut + 1]
            return exits[cut] * entries[cut] - open
        }
    }

    /// For each cut, how many of some spans (from a place up to before another) it lies in.
    private static func running(_ spans: [(from: Int, to: Int)], count: Int) -> [Int] {
        var changes = [Int](repeating: 0, count: count + 2)
        for span in spans {
            changes[span.from + 1] += 1
            changes[span.to + 1] -= 1
        }
        var open = changes[0]
        return (0..<count).map { cut in
            open += changes[cut + 1]
            return open
        }
    }

    private func segment(_ range: Range<Int>, of order: [Int], _ places: [Int: Int]) -> ContentGraph {
        var result = ContentGraph(models: [:], edges: [:])
        for place in range { result.models[order[place]] = models[order[place]] }
        for (edge, count) in edges {
            let from = places[edge.from] ?? -1
            let to = places[edge.to] ?? order.count
            guard from < range.upperBound, to >= range.lowerBound else { continue }
            result.add(
                count,
                from: from < range.lowerBound ? Self.start : edge.from,
                to: to >= range.upperBound ? Self.end : edge.to
            )
        }
        return result
    }
}
