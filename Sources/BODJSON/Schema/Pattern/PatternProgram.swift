/// The automaton of a regular expression, and those of the assertions in it.
struct PatternProgram: Sendable {
    /// One state.
    enum Instruction: Sendable {
        /// Takes a code point of a set and goes to the next state.
        case set(Int)
        case jump(Int)
        /// Goes both ways.
        case split(Int, Int)
        case assertion(PatternAssertion)
        /// Goes on where the answer of an automaton for the place is as wanted.
        case lookAround(Int, isNegated: Bool)
        case match
    }

    /// An automaton that answers for every place of the text whether what it describes begins or ends there.
    struct LookAround: Sendable {
        let start: Int
        let isAhead: Bool
    }

    private(set) var instructions: [Instruction] = []
    private(set) var sets: [ScalarSet] = []
    /// The automata of the assertions; each is after those that it needs.
    private(set) var lookArounds: [LookAround] = []
    /// Keeps the memory of one expression to some megabytes.
    private static let limit = 100_000

    init(_ tree: PatternNode) throws(ECMAPatternError) {
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
            try append(.set(sets.count - 1))
        case .sequence(let nodes):
            for node in isBackward ? nodes.reversed() : nodes { try emit(node, isBackward: isBackward) }
        case .alternatives(let nodes): try emit(alternatives: nodes, isBackward)
        case .repetition(let node, let repetition):
            try emit(node, repetition.minimum, repetition.maximum, isBackward)
        case .assertion(let assertion): try append(.assertion(assertion))
        case .lookAround(let node, let isAhead, let isNegated): try emit(node, isAhead, isNegated)
        case .group(let node, _): try emit(node, isBackward: isBackward)
        case .backreference: throw ECMAPatternError(reason: "no automaton has a backreference")
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
        _ minimum: Int,
        _ maximum: Int?,
        _ isBackward: Bool
    ) throws(ECMAPatternError) {
        for _ in 0..<minimum {
            let before = instructions.count
            try emit(node, isBackward: isBackward)
            // A million times nothing is nothing.
            if instructions.count == before { return }
        }
        guard let maximum else { return try emit(loop: node, isBackward) }
        var forks: [Int] = []
        for _ in minimum..<maximum {
            forks.append(instructions.count)
            try append(.split(instructions.count + 1, 0))
            try emit(node, isBackward: isBackward)
        }
        for fork in forks { instructions[fork] = .split(fork + 1, instructions.count) }
    }

    private mutating func emit(loop node: PatternNode, _ isBackward: Bool) throws(ECMAPatternError) {
        let fork = instructions.count
        try append(.split(fork + 1, 0))
        try emit(node, isBackward: isBackward)
        try append(.jump(fork))
        instructions[fork] = .split(fork + 1, instructions.count)
    }

    /// Emits what an assertion describes apart from the rest, which jumps over it.
    ///
    /// What lies ahead is described backwards, so that one run from the end of the text answers for every place.
    private mutating func emit(_ node: PatternNode, _ isAhead: Bool, _ isNegated: Bool) throws(ECMAPatternError) {
        let jump = instructions.count
        try append(.jump(0))
        try emit(node, isBackward: isAhead)
        try append(.match)
        instructions[jump] = .jump(instructions.count)
        lookArounds.append(LookAround(start: jump + 1, isAhead: isAhead))
        try append(.lookAround(lookArounds.count - 1, isNegated: isNegated))
    }
}
