/// An automaton whose states are expressions; at first every state is one name.
///
/// Its paths from `start` to `end` are the sequences that it stands for. Decomposing it, every step either keeps these sequences or
/// adds some, and none takes any away, so that the expression at the end accepts every sample. The decomposition follows Freydenberger
/// and Kötzing, "Fast learning of restricted regular expressions and DTDs" (2015): cycles first, then alternatives, then cuts.
struct ContentGraph {
    /// The state before all others.
    static let start = -1
    /// The state after all others.
    static let end = -2

    struct Edge: Hashable {
        let from: Int
        let to: Int
    }

    /// The expression of each state; the states' numbers are in the order in which the samples show them first.
    var models: [Int: ContentExpression]
    /// The steps between states with how often they were seen.
    var edges: [Edge: Int]

    /// The states in order.
    var states: [Int] { models.keys.sorted() }

    mutating func add(_ count: Int, from: Int, to: Int) {
        edges[Edge(from: from, to: to), default: 0] += count
    }

    /// Whether there is a way without any state.
    var hasShortcut: Bool { edges[Edge(from: Self.start, to: Self.end)] != nil }

    /// The states that each state leads to directly, start and end left out.
    func successors() -> [Int: [Int]] {
        var result: [Int: [Int]] = [:]
        for edge in edges.keys where edge.from >= 0 && edge.to >= 0 { result[edge.from, default: []].append(edge.to) }
        return result
    }

    /// The states that lead to each state directly, start and end left out.
    func predecessors() -> [Int: [Int]] {
        var result: [Int: [Int]] = [:]
        for edge in edges.keys where edge.from >= 0 && edge.to >= 0 { result[edge.to, default: []].append(edge.from) }
        return result
    }

    /// The states that can be reached from a state, itself only by a cycle.
    static func reachable(from state: Int, by neighbours: [Int: [Int]]) -> Set<Int> {
        var found: Set<Int> = []
        var open = neighbours[state] ?? []
        while let next = open.popLast() {
            if found.insert(next).inserted { open += neighbours[next] ?? [] }
        }
        return found
    }

    /// The part of the automaton that consists of some states, with ways in and out where the whole has them.
    func part(_ members: Set<Int>) -> ContentGraph {
        var part = ContentGraph(models: models.filter { members.contains($0.key) }, edges: [:])
        for (edge, count) in edges where members.contains(edge.from) || members.contains(edge.to) {
            let from = members.contains(edge.from) ? edge.from : Self.start
            let to = members.contains(edge.to) ? edge.to : Self.end
            part.add(count, from: from, to: to)
        }
        return part
    }
}
