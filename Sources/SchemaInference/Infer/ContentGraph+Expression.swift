extension ContentGraph {
    /// An expression that accepts every sequence of the automaton; the automaton has at least one state.
    ///
    /// - Parameters:
    ///   - policy: When a choice is believed, and where doubts are noted.
    ///   - isWholeContent: Whether it is all that an element holds, which is not empty where no sample of it is.
    /// - Returns: The expression.
    func expression(_ policy: inout ContentPolicy, isWholeContent: Bool = false) -> ContentExpression {
        withoutCycles(&policy).acyclicExpression(&policy, isWholeContent: isWholeContent)
    }

    private func acyclicExpression(_ policy: inout ContentPolicy, isWholeContent: Bool = false) -> ContentExpression {
        if hasShortcut {
            let rest = withoutShortcut
            let part = rest.acyclicExpression(&policy)
            let elements = part.requiredParts
            let isWhole = policy.isWhole(elements: elements, present: rest.entryCount, parents: entryCount)
            return isWhole ? part.optionalAsWhole : part.optional
        }
        if models.count == 1, let model = models.first?.value { return model }
        let alternatives = alternatives()
        if alternatives.count > 1 { return choice(of: alternatives, &policy) }
        let segments = segments()
        if isWholeContent, let parts = parts(ofWhichOneIsThere: segments, &policy) {
            return ContentExpression.some(parts)
        }
        return ContentExpression.sequence(segments.map { $0.acyclicExpression(&policy) })
    }

    /// The automaton without the way around all states.
    private var withoutShortcut: ContentGraph {
        var rest = self
        rest.edges[Edge(from: Self.start, to: Self.end)] = nil
        return rest
    }

    /// The models of parts that may all be absent, but never are at once; nil where that is not so, or where it would take a part that
    /// comes as a whole to pieces.
    private func parts(ofWhichOneIsThere segments: [ContentGraph], _ policy: inout ContentPolicy)
        -> [ContentExpression]?
    {
        guard segments.count <= ContentPolicy.mostAlternatives, segments.allSatisfy(\.hasShortcut) else { return nil }
        let rests = segments.map(\.withoutShortcut)
        let parts = rests.map { $0.acyclicExpression(&policy) }
        let isTakenToPieces = parts.indices.contains { index in
            parts[index].requiredParts > 1
                && policy.isWhole(
                    elements: parts[index].requiredParts,
                    present: rests[index].entryCount,
                    parents: segments[index].entryCount
                )
        }
        return isTakenToPieces ? nil : parts
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

    /// A choice where the samples show convincingly that the parts exclude each other; otherwise at least one of the parts.
    ///
    /// That two elements never met in a few samples does not mean that they exclude each other; that one of them is always there is what
    /// makes any other element required as well.
    private func choice(of parts: [ContentGraph], _ policy: inout ContentPolicy) -> ContentExpression {
        let counts = parts.map { $0.entryCount }
        let models = parts.map { $0.acyclicExpression(&policy) }
        if policy.isExclusive(counts) { return ContentExpression.choice(models) }
        policy.note(.neverTogether(models.flatMap { $0.names.prefix(1) }, samples: counts.reduce(0, +)))
        if models.count > ContentPolicy.mostAlternatives { return ContentExpression.sequence(models.map(\.optional)) }
        return ContentExpression.some(models)
    }

    /// How often a sequence enters the automaton.
    private var entryCount: Int {
        edges.reduce(0) { $1.key.from == Self.start ? $0 + $1.value : $0 }
    }
}
