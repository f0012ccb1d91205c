/// Tries the ways of a regular expression through a text one after the other, up to a number of steps.
///
/// It does not recurse: what is to be tried later, and what has to be undone then, are lists of its own.
struct BacktrackMatcher {
    /// A way to try when the present one fails.
    private struct Choice {
        /// Where to go on; nil when there is nothing to try, since an assertion has failed.
        let target: Int?
        let place: Int
        /// How many changes had been noted.
        let changes: Int
    }

    private let program: BacktrackProgram
    private let text: PatternText
    private let limit: Int
    /// Two for each group, its text; one for each group, where it began; two for each loop; one for each assertion.
    private var registers: [Int]
    private var changes: [(register: Int, value: Int)] = []
    private var choices: [Choice] = []
    private var target = 0
    private var place = 0
    private(set) var steps = 0

    /// What a register holds that has not been set.
    private static let unset = -1

    init(_ program: BacktrackProgram, text: PatternText, limit: Int) {
        self.program = program
        self.text = text
        self.limit = limit
        let count = 3 * program.groupCount + 2 * program.loops.count + program.lookCount
        registers = Array(repeating: Self.unset, count: count)
    }

    /// Whether the expression matches somewhere; nil when the steps did not suffice to tell.
    mutating func matches() -> Bool? {
        for start in 0...(program.isAnchored ? 0 : text.scalars.count) {
            guard let verdict = run(from: start) else { return nil }
            if verdict { return true }
        }
        return false
    }

    private mutating func run(from start: Int) -> Bool? {
        target = 0
        place = start
        while steps < limit {
            steps += 1
            let instruction = program.instructions[target]
            if case .match = instruction { return true }
            if !obey(instruction), !resume() { return false }
        }
        return nil
    }

    /// Takes one step; false when it fails.
    private mutating func obey(_ instruction: BacktrackProgram.Instruction) -> Bool {
        switch instruction {
        case .jump(let next):
            target = next
            return true
        case .split(let first, let second):
            choices.append(Choice(target: second, place: place, changes: changes.count))
            target = first
            return true
        case .loop(let loop): return decide(loop)
        case .look(let look, let isNegated, let next): begin(look, isNegated: isNegated, next)
        case .lookEnd(let look, let isNegated): if !end(look, isNegated: isNegated) { return false }
        case .set(let set, let isBackward): if !take(set, isBackward: isBackward) { return false }
        case .assertion(let assertion): if !text.holds(assertion, at: place) { return false }
        case .open(let group): set(beginning(of: group), place)
        case .close(let group): close(group)
        case .backreference(let group, let isBackward): if !repeats(group, isBackward: isBackward) { return false }
        case .begin(let loop): set(counter(of: loop), 0)
        case .iterate(let loop): iterate(loop)
        case .match: break
        }
        target += 1
        return true
    }

    /// Goes back to the last choice; false when there is none.
    private mutating func resume() -> Bool {
        while let choice = choices.popLast() {
            undo(to: choice.changes)
            guard let next = choice.target else { continue }
            target = next
            place = choice.place
            return true
        }
        undo(to: 0)
        return false
    }

    private mutating func take(_ set: Int, isBackward: Bool) -> Bool {
        let taken = isBackward ? place - 1 : place
        guard taken >= 0, taken < text.scalars.count, program.sets[set].contains(text.scalars[taken]) else {
            return false
        }
        place = isBackward ? taken : taken + 1
        return true
    }
}

// MARK: Registers

extension BacktrackMatcher {
    private func beginning(of group: Int) -> Int { 2 * program.groupCount + group }

    private func counter(of loop: Int) -> Int { 3 * program.groupCount + 2 * loop }

    private func height(of look: Int) -> Int { 3 * program.groupCount + 2 * program.loops.count + look }

    private mutating func set(_ register: Int, _ value: Int) {
        changes.append((register, registers[register]))
        registers[register] = value
    }

    private mutating func undo(to count: Int) {
        while changes.count > count, let change = changes.popLast() { registers[change.register] = change.value }
    }
}

// MARK: Groups

extension BacktrackMatcher {
    private mutating func close(_ group: Int) {
        let begun = registers[beginning(of: group)]
        set(2 * group, min(begun, place))
        set(2 * group + 1, max(begun, place))
    }

    /// A group without a text is the empty text (ECMA-262 BackreferenceMatcher, step 3).
    private mutating func repeats(_ group: Int, isBackward: Bool) -> Bool {
        let start = registers[2 * group]
        guard start != Self.unset else { return true }
        let count = registers[2 * group + 1] - start
        let other = isBackward ? place - count : place
        guard other >= 0, other + count <= text.scalars.count else { return false }
        steps += count
        guard text.scalars[other..<(other + count)] == text.scalars[start..<(start + count)] else { return false }
        place = isBackward ? other : other + count
        return true
    }
}

// MARK: Repetitions

extension BacktrackMatcher {
    /// ECMA-262 RepeatMatcher: a repetition beyond the least number that took nothing fails.
    private mutating func decide(_ loop: Int) -> Bool {
        let repetition = program.loops[loop].repetition
        let exit = program.loops[loop].exit
        let count = registers[counter(of: loop)]
        if count > repetition.minimum, registers[counter(of: loop) + 1] == place { return false }
        if count < repetition.minimum {
            target += 1
        } else if count == repetition.maximum {
            target = exit
        } else {
            let once = target + 1
            choices.append(Choice(target: repetition.isLazy ? once : exit, place: place, changes: changes.count))
            target = repetition.isLazy ? exit : once
        }
        return true
    }

    private mutating func iterate(_ loop: Int) {
        set(counter(of: loop), registers[counter(of: loop)] + 1)
        set(counter(of: loop) + 1, place)
        let groups = program.loops[loop].repetition.groups
        steps += groups.count
        for group in groups where registers[2 * group] != Self.unset { set(2 * group, Self.unset) }
    }
}

// MARK: Assertions

extension BacktrackMatcher {
    private mutating func begin(_ look: Int, isNegated: Bool, _ next: Int) {
        set(height(of: look), choices.count)
        choices.append(Choice(target: isNegated ? next : nil, place: place, changes: changes.count))
    }

    /// What an assertion describes was found: nothing else is tried in it, and the groups of a negated one are undone.
    private mutating func end(_ look: Int, isNegated: Bool) -> Bool {
        let height = registers[height(of: look)]
        let choice = choices[height]
        choices.removeSubrange(height...)
        if isNegated {
            undo(to: choice.changes)
            return false
        }
        place = choice.place
        return true
    }
}
