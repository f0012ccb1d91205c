/// A regular expression of ECMA-262 with its flag `u`, matched in time proportional to the text.
///
/// The expression becomes a nondeterministic automaton that is run over all its states at once, so that no expression and
/// no text make it slow. Assertions about what follows or comes before are automata of their own, whose answers are found
/// for all places of the text first. What no automaton can do, backreferences, is tried one way after the other, up to a
/// number of steps.
struct ECMAPattern: Sendable {
    /// What runs an expression.
    private enum Engine: Sendable {
        /// An automaton, with a faster one for ASCII texts where that stays small.
        case automaton(PatternProgram, PatternTable?)
        case backtracking(BacktrackProgram)
    }

    /// The expression as written.
    let written: String
    private let engine: Engine

    /// Prepares an expression.
    init(_ text: String) throws(ECMAPatternError) {
        var parser = PatternParser(text)
        let tree = try parser.parse()
        written = text
        if parser.hasBackreferences {
            engine = .backtracking(try BacktrackProgram(tree, groupCount: parser.groupCount))
        } else {
            let program = try PatternProgram(tree)
            engine = .automaton(program, PatternTable(program))
        }
    }

    /// Whether matching takes time in proportion to the text, so that it needs no limit.
    var isLinear: Bool {
        if case .automaton = engine { true } else { false }
    }

    /// Whether the expression matches somewhere in a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - steps: The most steps for an expression with backreferences.
    /// - Returns: The verdict; nil when the steps did not suffice for one.
    func matches(_ text: ArraySlice<UInt8>, steps: Int = JSONSchemaOptions.standardPatternSteps) -> Bool? {
        switch engine {
        case .automaton(let program, let table):
            if let verdict = table?.matches(text) { return verdict }
            var matcher = PatternMatcher(program, text: PatternText(text))
            return matcher.matches()
        case .backtracking(let program):
            var matcher = BacktrackMatcher(program, text: PatternText(text), limit: steps)
            return matcher.matches()
        }
    }
}
