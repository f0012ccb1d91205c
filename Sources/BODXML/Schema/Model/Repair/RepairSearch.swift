/// Finds the cheapest explanation of some children of an element.
///
/// It is Dijkstra's search over children, states and a few pending moves.
///
/// A fault costs about the same whatever its kind, so the fewest faults win; a misspelt name is a little cheaper than
/// an unexpected one. The second half of a move is free: a child that was left out may be put in later, and one that
/// was put in may be left out later. Among equally cheap explanations the one whose faults come later wins, which is
/// where people see them.
struct RepairSearch {
    private struct Key: Hashable {
        let child: Int32
        let moves: PendingMoves
        let state: ContentState
    }

    private struct Node {
        let key: Key
        let cost: Int32
        let parent: Int32
        let step: RepairStep
    }

    // Costs are multiples of 64, and what is left for the place of a fault decides among equal explanations.
    private static let faultCost: Int32 = 100 * 64
    /// A misspelt name costs this much and its distance.
    private static let misspeltCost: Int32 = 90 * 64
    private static let distanceCost: Int32 = 64
    /// A further element of the kind that was put in before.
    private static let repeatedInsertCost: Int32 = 1

    let model: ContentModel
    let inputs: [ContentInput]
    let end: Int
    private(set) var similar: SimilarNames
    private var nodes: [Node] = []
    private var best: [Key: Int32] = [:]
    private var queue = RepairQueue()
    private var mandatory: [ContentState: [Int32]] = [:]
    private var insertions: [Int32: [UInt8]] = [:]

    init(_ model: ContentModel, _ inputs: [ContentInput], end: Int, similar: SimilarNames) {
        self.model = model
        self.inputs = inputs
        self.end = end
        self.similar = similar
    }

    /// What the place of a fault adds to its cost: less the later it comes.
    private func lateness(_ child: Int32) -> Int32 { max(0, min(63, Int32(end) - child)) }

    /// The steps from a child to the end of the window.
    ///
    /// - Parameters:
    ///   - start: The first child of the window.
    ///   - state: The state before it.
    ///   - budget: How many nodes may be looked at; what was used is taken away.
    /// - Returns: The steps; when the budget did not suffice, those that lead farthest.
    mutating func steps(from start: Int, _ state: ContentState, budget: inout Int) -> [RepairStep] {
        let root = Key(child: Int32(start), moves: PendingMoves(), state: state)
        add(root, cost: 0, parent: -1, RepairStep(kind: .accept, child: -1))
        var farthest: Int32 = 0
        while budget > 0, let index = queue.pop() {
            let node = nodes[Int(index)]
            guard best[node.key] == index else { continue }
            budget -= 1
            if node.key.child > nodes[Int(farthest)].key.child { farthest = index }
            if isGoal(node.key) { return path(to: index) }
            expand(index, node)
        }
        return path(to: farthest)
    }

    private func isGoal(_ key: Key) -> Bool {
        guard Int(key.child) == end else { return false }
        return end < inputs.count || model.isAccepting(key.state)
    }

    private func path(to index: Int32) -> [RepairStep] {
        var steps: [RepairStep] = []
        var current = index
        while current > 0 {
            steps.append(nodes[Int(current)].step)
            current = nodes[Int(current)].parent
        }
        return steps.reversed()
    }

    private mutating func add(_ key: Key, cost: Int32, parent: Int32, _ step: RepairStep) {
        if let present = best[key], nodes[Int(present)].cost <= cost { return }
        let index = Int32(nodes.count)
        nodes.append(Node(key: key, cost: cost, parent: parent, step: step))
        best[key] = index
        queue.push(index, cost: cost)
    }

    private mutating func expand(_ index: Int32, _ node: Node) {
        let child = Int(node.key.child)
        guard child < end else {
            insert(index, node, before: nil)
            return
        }
        let input = inputs[child]
        if let next = model.advance(node.key.state, input) {
            let key = Key(child: node.key.child + 1, moves: node.key.moves, state: next)
            skip(index, node, input)
            add(key, cost: node.cost, parent: index, RepairStep(kind: .accept, child: node.key.child))
        } else {
            skip(index, node, input)
            insert(index, node, before: input)
            substitute(index, node, input)
        }
    }

    private mutating func skip(_ index: Int32, _ node: Node, _ input: ContentInput) {
        var moves = node.key.moves
        var cost = Self.faultCost + lateness(node.key.child)
        if input.symbol >= 0 {
            if moves.leaveOut(input.symbol) { cost = 0 }
        } else if isForeign(input) {
            // Every explanation pays for a name that nothing allows; leaving that out of the cost shortens the search.
            cost -= Self.misspeltCost
        }
        let key = Key(child: node.key.child + 1, moves: moves, state: node.key.state)
        add(key, cost: node.cost + cost, parent: index, RepairStep(kind: .skip, child: node.key.child))
    }

    private func isForeign(_ input: ContentInput) -> Bool {
        input.symbol < 0 && !model.isAllowedByWildcard(input.name)
    }

    private mutating func substitute(_ index: Int32, _ node: Node, _ input: ContentInput) {
        guard input.symbol < 0 else { return }
        let base = (isForeign(input) ? 0 : Self.misspeltCost) + lateness(node.key.child)
        for candidate in similar.candidates(for: input.name).reversed() {
            guard let next = model.advance(node.key.state, model.input(target: candidate.symbol)) else { continue }
            let key = Key(child: node.key.child + 1, moves: node.key.moves, state: next)
            let step = RepairStep(kind: .substitute, child: node.key.child, target: candidate.symbol)
            add(key, cost: node.cost + base + min(candidate.distance, 9) * Self.distanceCost, parent: index, step)
        }
    }

    private mutating func insert(_ index: Int32, _ node: Node, before input: ContentInput?) {
        let state = node.key.state
        var targets = mandatoryTargets(in: state)
        for symbol in input.map({ symbols(meantBy: $0) }) ?? [] {
            targets += enablingTargets(in: state, for: symbol).filter { !targets.contains($0) }
        }
        for target in targets.reversed() {
            guard let next = model.advance(state, model.input(target: target)) else { continue }
            var moves = node.key.moves
            let cost: Int32
            if next.place.position == state.place.position, !model.positions[Int(next.place.position)].isLooped {
                // One fault says that several are missing; it says nothing of several that stand elsewhere.
                cost = Self.repeatedInsertCost
            } else {
                let isSecondHalf = target >= 0 && moves.putIn(target)
                cost = isSecondHalf ? 0 : Self.faultCost + lateness(node.key.child)
            }
            let key = Key(child: node.key.child, moves: moves, state: next)
            let step = RepairStep(kind: .insert, child: node.key.child, target: target)
            add(key, cost: node.cost + cost, parent: index, step)
        }
    }

    /// The name of the model that a child has or, if misspelt, may have.
    private mutating func symbols(meantBy input: ContentInput) -> [Int32] {
        if input.symbol >= 0 { return [input.symbol] }
        return similar.candidates(for: input.name).prefix(2).map(\.symbol)
    }

    private mutating func mandatoryTargets(in state: ContentState) -> [Int32] {
        if let known = mandatory[state] { return known }
        let targets = model.mandatoryPositions(in: state).sorted().compactMap { model.target(at: $0) }
        mandatory[state] = targets
        return targets
    }

    /// The names that may come next on the shortest way to where the child may stand.
    ///
    /// The first element of an optional group is such a name.
    private mutating func enablingTargets(in state: ContentState, for symbol: Int32) -> [Int32] {
        let needs = insertionsNeeded(for: symbol)
        var least = Self.unreachable
        var targets: [Int32] = []
        for place in state.places {
            model.forEachSuccessor(of: place) { next in
                let need = needs[Int(next.position)]
                guard need <= least, need < Self.unreachable, let target = model.target(at: next.position) else {
                    return
                }
                if need < least { targets = [] }
                least = need
                if !targets.contains(target) { targets.append(target) }
            }
        }
        return targets
    }

    /// How many elements have to be put in after each position before a name may stand; a few steps are looked ahead.
    private mutating func insertionsNeeded(for symbol: Int32) -> [UInt8] {
        if let known = insertions[symbol] { return known }
        let input = model.input(target: symbol)
        var needs = (0..<Int32(model.positions.count)).map { position in
            let place = ContentPlace(position: position, count: 1)
            return model.advance(ContentState(place), input) == nil ? Self.unreachable : 0
        }
        for need in 1...Self.unreachable - 1 {
            for index in needs.indices where needs[index] == Self.unreachable {
                let isNear = model.edges[model.positions[index].edges].contains { needs[Int($0.target)] == need - 1 }
                if isNear { needs[index] = need }
            }
        }
        insertions[symbol] = needs
        return needs
    }

    private static let unreachable: UInt8 = 4
}
