extension ContentModel {
    /// What may stand next, in the order of the schema.
    ///
    /// - Parameter state: The state before the place.
    /// - Returns: The names and wildcards, each once, marked where the content is not complete without one of them.
    package func expected(in state: ContentState) -> [Expectation] {
        var next: Set<Int32> = []
        if isAll {
            next = positionsLeft(seen: state.others ?? [])
        } else {
            for place in state.places { forEachSuccessor(of: place) { next.insert($0.position) } }
        }
        let mandatory = mandatoryPositions(in: state)
        return expectations(at: next.sorted(), mandatory: mandatory)
    }

    func expectations(at next: [Int32], mandatory: Set<Int32>) -> [Expectation] {
        var seen: Set<Int32> = []
        var result: [Expectation] = []
        for index in next {
            let position = positions[Int(index)]
            let isMandatory = mandatory.contains(index)
            if position.wildcard >= 0 {
                let term = ContentTerm.wildcard(wildcards[Int(position.wildcard)])
                result.append(Expectation(name: nil, term: term, isMandatory: isMandatory))
            }
            for match in matches[position.matches] where seen.insert(match.symbol).inserted {
                let name = names[Int(match.symbol)]
                result.append(Expectation(name: name, term: .element(match.element), isMandatory: isMandatory))
            }
        }
        return result
    }

    private func positionsLeft(seen: [ContentPlace]) -> Set<Int32> {
        let full = seen.filter { $0.count >= positions[Int($0.position)].maximum }.map(\.position)
        return Set(1..<Int32(max(positions.count, 1))).subtracting(full)
    }

    /// The positions of which one has to come before the content can be complete.
    func mandatoryPositions(in state: ContentState) -> Set<Int32> {
        if isAccepting(state) { return [] }
        if isAll { return Set(missing(seen: state.others ?? [])) }
        return state.places.reduce(into: []) { $0.formUnion(mandatoryPositions(after: $1)) }
    }

    /// A position that can come next is optional when another one that can come next is also reached through it.
    ///
    /// Positions are numbered in the order of the schema and only loops lead back, so one pass from the end suffices.
    private func mandatoryPositions(after place: ContentPlace) -> Set<Int32> {
        let position = positions[Int(place.position)]
        if place.position > 0, place.count < position.minimum { return [place.position] }
        let targets = Set(edges[position.edges].lazy.filter { !$0.isLoop }.map(\.target))
        guard let first = targets.min() else { return [] }
        var leadsToTarget = [Bool](repeating: false, count: positions.count)
        for index in stride(from: positions.count - 1, through: Int(first), by: -1) {
            leadsToTarget[index] = edges[positions[index].edges].contains { edge in
                !edge.isLoop && (targets.contains(edge.target) || leadsToTarget[Int(edge.target)])
            }
        }
        return targets.filter { !leadsToTarget[Int($0)] }
    }
}
