/// Finds the states that can be reached without taking a character.
struct PatternClosure {
    private let program: PatternProgram

    init(_ program: PatternProgram) {
        self.program = program
    }

    /// The states after some of the waiting ones have taken a character.
    func taken(_ character: UInt32, from waiting: [Int]) -> [Int] {
        waiting.compactMap { state in
            guard case .set(let set) = program.instructions[state] else { return nil }
            return program.sets[set].contains(character) ? state + 1 : nil
        }
    }

    /// Where the automaton is when it is in some states, and may begin anew.
    func place(after states: [Int], isStart: Bool) -> PatternPlace {
        let inside = reach(from: states + [0], isStart: isStart, isEnd: false)
        let atEnd = reach(from: states + [0], isStart: isStart, isEnd: true)
        return PatternPlace(
            waiting: inside.waiting.sorted(),
            isMatched: inside.isMatched,
            isMatchedAtEnd: atEnd.isMatched
        )
    }

    private func reach(from states: [Int], isStart: Bool, isEnd: Bool) -> PatternStates {
        var reached = PatternStates(count: program.instructions.count)
        var pending = states
        while let state = pending.popLast() {
            guard reached.visit(state) else { continue }
            switch program.instructions[state] {
            case .set: reached.wait(state)
            case .jump(let target): pending.append(target)
            case .split(let first, let second): pending += [second, first]
            case .assertion(.start): if isStart { pending.append(state + 1) }
            case .assertion(.end): if isEnd { pending.append(state + 1) }
            case .assertion, .lookAround: break
            case .match: reached.isMatched = true
            }
        }
        return reached
    }
}
