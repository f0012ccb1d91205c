/// The states in which an automaton is at one place of the text.
struct PatternStates {
    /// The states that wait for a code point.
    private(set) var waiting: [Int] = []
    /// Whether the end was reached at the place.
    var isMatched = false
    /// For each state, the round in which it was last visited; nothing is cleared between rounds.
    private var visited: [UInt32]
    private var round: UInt32 = 1
    /// How many times a state was looked at: the work that was done.
    private(set) var steps = 0

    init(count: Int) {
        visited = Array(repeating: 0, count: count)
    }

    mutating func clear() {
        waiting = []
        isMatched = false
        round += 1
    }

    /// Notes a state; false when it was noted in this round.
    mutating func visit(_ state: Int) -> Bool {
        steps += 1
        if visited[state] == round { return false }
        visited[state] = round
        return true
    }

    mutating func wait(_ state: Int) { waiting.append(state) }
}
