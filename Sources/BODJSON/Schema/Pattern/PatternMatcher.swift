/// Runs an automaton over a text in all its states at once.
struct PatternMatcher {
    private let program: PatternProgram
    private let text: PatternText
    /// For each automaton of an assertion, its answers for all places of the text.
    private var answers: [[Bool]] = []
    private var states: PatternStates

    /// The work that was done: how many times a state was looked at.
    var steps: Int { states.steps }

    init(_ program: PatternProgram, text: PatternText) {
        self.program = program
        self.text = text
        states = PatternStates(count: program.instructions.count)
        for lookAround in program.lookArounds { answers.append(allMatches(of: lookAround)) }
    }

    /// Whether the expression matches somewhere.
    mutating func matches() -> Bool {
        states.clear()
        for place in 0...text.scalars.count {
            if enter(0, at: place) || states.isMatched { return true }
            if place < text.scalars.count { advance(over: text.scalars[place], to: place + 1) }
            if states.isMatched { return true }
        }
        return false
    }

    /// The places where something ends that may begin anywhere: in the direction of reading.
    private mutating func allMatches(of lookAround: PatternProgram.LookAround) -> [Bool] {
        var found = Array(repeating: false, count: text.scalars.count + 1)
        states.clear()
        for step in 0...text.scalars.count {
            let place = lookAround.isAhead ? text.scalars.count - step : step
            if step > 0 { advance(over: text.scalars[lookAround.isAhead ? place : place - 1], to: place) }
            _ = enter(lookAround.start, at: place)
            found[place] = states.isMatched
        }
        return found
    }

    private mutating func advance(over scalar: UInt32, to place: Int) {
        let current = states.waiting
        states.clear()
        for state in current {
            guard case .set(let set) = program.instructions[state], program.sets[set].contains(scalar) else { continue }
            _ = enter(state + 1, at: place)
        }
    }

    /// Adds a state and all that can be reached from it without taking a code point.
    private mutating func enter(_ first: Int, at place: Int) -> Bool {
        var pending = [first]
        while let state = pending.popLast() {
            guard states.visit(state) else { continue }
            switch program.instructions[state] {
            case .set: states.wait(state)
            case .jump(let target): pending.append(target)
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            case .assertion(let assertion): if text.holds(assertion, at: place) { pending.append(state + 1) }
            case .lookAround(let number, let isNegated):
                if answers[number][place] != isNegated { pending.append(state + 1) }
            case .match: states.isMatched = true
            }
        }
        return states.isMatched
    }
}
