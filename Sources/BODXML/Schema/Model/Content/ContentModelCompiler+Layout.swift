extension ContentModelCompiler {
    /// The positions with their edges in one array, each edge once, in the order of the schema.
    func layout() -> (positions: [ContentPosition], edges: [ContentEdge]) {
        var positions = positions
        var flat: [ContentEdge] = []
        for index in positions.indices {
            let start = flat.count
            let sorted = edges[index].sorted { ($0.target, $0.isLoop ? 1 : 0) < ($1.target, $1.isLoop ? 1 : 0) }
            for edge in sorted where flat.count == start || flat[flat.count - 1].target != edge.target {
                flat.append(edge)
            }
            positions[index].edges = start..<flat.count
        }
        return (positions, flat)
    }

    /// How often each name may stand in the whole content.
    func totals(of positions: [ContentPosition]) -> [Int32] {
        var totals = [Int32](repeating: 0, count: names.count)
        for position in positions {
            for match in matches[position.matches] {
                let sum = Int64(totals[Int(match.symbol)]) + Int64(position.maximum)
                let isUnbounded = position.isLooped || sum >= Int64(ContentPosition.unbounded)
                totals[Int(match.symbol)] = isUnbounded ? ContentPosition.unbounded : Int32(sum)
            }
        }
        return totals
    }

    /// Whether no two particles that can come next match one name (unique particle attribution).
    func isDeterministic(_ positions: [ContentPosition], _ edges: [ContentEdge]) -> Bool {
        var seenAt = [Int](repeating: -1, count: names.count)
        for (index, position) in positions.enumerated() {
            var next = edges[position.edges].map { Int($0.target) }
            if index > 0, position.maximum > 1 {
                if next.contains(index), position.maximum != ContentPosition.unbounded || position.minimum > 1 {
                    return false
                }
                next.removeAll { $0 == index }
                next.append(index)
            }
            for target in next where !claim(positions[target], at: index, &seenAt) { return false }
            let open = next.filter { positions[$0].wildcard >= 0 }
            if open.count > 1 || hasOverlap(open, next, positions) { return false }
        }
        return true
    }

    private func claim(_ position: ContentPosition, at index: Int, _ seenAt: inout [Int]) -> Bool {
        for match in matches[position.matches] {
            if seenAt[Int(match.symbol)] == index { return false }
            seenAt[Int(match.symbol)] = index
        }
        return true
    }

    private func hasOverlap(_ open: [Int], _ next: [Int], _ positions: [ContentPosition]) -> Bool {
        guard let index = open.first else { return false }
        let wildcard = wildcards[Int(positions[index].wildcard)]
        return next.contains { target in
            matches[positions[target].matches].contains { wildcard.allows(names[Int($0.symbol)]) }
        }
    }
}
