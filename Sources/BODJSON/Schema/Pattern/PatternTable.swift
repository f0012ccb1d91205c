/// The deterministic automaton of an expression over ASCII texts, made in advance.
///
/// It is made only for expressions without assertions but `^` and `$`, and only up to some hundred states.
struct PatternTable: Sendable {
    /// For each ASCII character, the number of its class: characters that every set has or has not alike.
    private let classes: [UInt8]
    private let classCount: Int
    /// For each state and class, the next state.
    private var next: [UInt8] = []
    /// For each state, whether the expression has matched by then.
    private var isMatched: [Bool] = []
    /// For each state, whether the expression has matched if the text ends there.
    private var isMatchedAtEnd: [Bool] = []

    private static let stateLimit = 64
    private static let instructionLimit = 300

    init?(_ program: PatternProgram) {
        guard program.instructions.count <= Self.instructionLimit, Self.isSimple(program) else { return nil }
        let (classes, examples) = Self.classes(of: program)
        self.classes = classes
        classCount = examples.count
        guard fill(PatternClosure(program), examples) else { return nil }
    }

    /// Whether the expression matches; nil when that cannot be told since the text is not ASCII.
    func matches(_ text: ArraySlice<UInt8>) -> Bool? {
        var state = 0
        for byte in text {
            if isMatched[state] { return true }
            if byte >= 0x80 { return nil }
            state = Int(next[state * classCount + Int(classes[Int(byte)])])
        }
        return isMatched[state] || isMatchedAtEnd[state]
    }

    /// Makes the states, from the first on; false when there are too many.
    private mutating func fill(_ closure: PatternClosure, _ examples: [UInt32]) -> Bool {
        var places = [closure.place(after: [], isStart: true)]
        var numbers: [PatternPlace: Int] = [:]
        var position = 0
        while position < places.count {
            let place = places[position]
            isMatched.append(place.isMatched)
            isMatchedAtEnd.append(place.isMatchedAtEnd)
            for character in examples {
                let reached = closure.place(after: closure.taken(character, from: place.waiting), isStart: false)
                let number = numbers[reached] ?? places.count
                if number == places.count {
                    guard number < Self.stateLimit else { return false }
                    numbers[reached] = number
                    places.append(reached)
                }
                next.append(UInt8(number))
            }
            position += 1
        }
        return true
    }

    /// The class of each ASCII character, and a character of each class.
    private static func classes(of program: PatternProgram) -> (classes: [UInt8], examples: [UInt32]) {
        var classes: [UInt8] = []
        var examples: [UInt32] = []
        var numbers: [[Bool]: UInt8] = [:]
        for character in UInt32(0)..<128 {
            let signature = program.sets.map { $0.contains(character) }
            let number = numbers[signature] ?? UInt8(examples.count)
            if numbers.updateValue(number, forKey: signature) == nil { examples.append(character) }
            classes.append(number)
        }
        return (classes, examples)
    }

    private static func isSimple(_ program: PatternProgram) -> Bool {
        program.instructions.allSatisfy { instruction in
            switch instruction {
            case .assertion(.wordBoundary), .assertion(.noWordBoundary), .lookAround: false
            default: true
            }
        }
    }
}
