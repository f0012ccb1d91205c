/// A regular expression as steps to try one after the other, for what no automaton can do: backreferences.
///
/// The steps are those of ECMA-262 section 22.2.2; which way is tried first decides which text a group has.
struct BacktrackProgram: Sendable {
    /// One step.
    enum Instruction: Sendable {
        /// Takes a code point of a set.
        case set(Int, isBackward: Bool)
        case jump(Int)
        /// Goes the first way, and the second when that fails.
        case split(Int, Int)
        case assertion(PatternAssertion)
        /// Notes where a group begins.
        case open(Int)
        /// Gives a group its text.
        case close(Int)
        case backreference(Int, isBackward: Bool)
        /// Begins to count repetitions.
        case begin(Int)
        /// Decides whether a part is repeated once more.
        case loop(Int)
        /// Begins one repetition.
        case iterate(Int)
        /// Begins an assertion, whose end is followed by the target.
        case look(Int, isNegated: Bool, target: Int)
        case lookEnd(Int, isNegated: Bool)
        case match
    }

    /// A part that is repeated.
    struct Loop: Sendable {
        let repetition: PatternRepetition
        /// Where it goes on after the last repetition.
        var exit = 0
    }

    private(set) var instructions: [Instruction] = []
    private(set) var sets: [ScalarSet] = []
    private(set) var loops: [Loop] = []
    private(set) var lookCount = 0
    let groupCount: Int
    let isAnchored: Bool
    /// Keeps the memory of one expression to some megabytes.
    private static let limit = 100_000

    init(_ tree: PatternNode, groupCount: Int) throws(ECMAPatternError) {
        self.groupCount = groupCount
        isAnchored = tree.isAnchored
        try emit(tree, isBackward: false)
        try append(.match)
    }

    private mutating func append(_ instruction: Instruction) throws(ECMAPatternError) {
        if instructions.count >= Self.limit { throw ECMAPatternError(reason: "it has too many states") }
        instructions.append(instruction)
    }

    private mutating func emit(_ node: PatternNode, isBackward: Bool) throws(ECMAPatternError) {
        switch node {
        case .empty: break
        case .set(let set):
            sets.append(set)
            try append(.set(sets.count - 1, isBackward: isBackward))
        case .sequence(let nodes):
            for node in isBackward ? nodes.reversed() : nodes { try emit(node, isBackward: isBackward) }
        case .alternatives(let nodes): try emit(alternatives: nodes, isBackward)
        case .repetition(let node, let repetition): try emit(node, repetition, isBackward)
        case .assertion(let assertion): try append(.assertion(assertion))
        case .lookAround(let node, let isAhead, let isNegated): try emit(node, isAhead, isNegated)
        case .group(let node, let number):
            try append(.open(number))
            try emit(node, isBackward: isBackward)
            try append(.close(number))
        case .backreference(let number): try append(.backreference(number, isBackward: isBackward))
        }
    }

    private mutating func emit(alternatives nodes: [PatternNode], _ isBackward: Bool) throws(ECMAPatternError) {
        var exits: [Int] = []
        for (position, node) in nodes.enumerated() {
            let isLast = position == nodes.count - 1
            let fork = instructions.count
            if !isLast { try append(.split(fork + 1, 0)) }
            try emit(node, isBackward: isBackward)
            if isLast { break }
            exits.append(instructions.count)
            try append(.jump(0))
            instructions[fork] = .split(fork + 1, instructions.count)
        }
        for exit in exits { instructions[exit] = .jump(instructions.count) }
    }

    private mutating func emit(
        _ node: PatternNode,
        _ repetition: PatternRepetition,
        _ isBackward: Bool
    ) throws(ECMAPatternError) {
        let loop = loops.count
        loops.append(Loop(repetition: repetition))
        try append(.begin(loop))
        let start = instructions.count
        try append(.loop(loop))
        try append(.iterate(loop))
        try emit(node, isBackward: isBackward)
        try append(.jump(start))
        loops[loop].exit = instructions.count
    }

    private mutating func emit(_ node: PatternNode, _ isAhead: Bool, _ isNegated: Bool) throws(ECMAPatternError) {
        let look = lookCount
        let start = instructions.count
        lookCount += 1
        try append(.look(look, isNegated: isNegated, target: 0))
        try emit(node, isBackward: !isAhead)
        try append(.lookEnd(look, isNegated: isNegated))
        instructions[start] = .look(look, isNegated: isNegated, target: instructions.count)
    }
}
