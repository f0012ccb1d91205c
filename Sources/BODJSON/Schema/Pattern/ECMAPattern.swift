/// A regular expression of ECMA-262 with its flag `u`, matched in time proportional to the text.
///
/// The expression becomes a nondeterministic automaton that is run over all its states at once, so that no expression and
/// no text make it slow. Assertions about what follows or comes before are automata of their own, whose answers are found
/// for all places of the text first. What an automaton cannot do is refused: backreferences.
struct ECMAPattern: Sendable {
    private let program: PatternProgram
    /// A faster automaton for ASCII texts, for expressions of which it stays small.
    private let table: PatternTable?

    /// Prepares an expression.
    init(_ text: String) throws(ECMAPatternError) {
        var parser = PatternParser(text)
        let tree = try parser.parse()
        program = try PatternProgram(tree)
        table = PatternTable(program)
    }

    /// Whether the expression matches somewhere in a text.
    func matches(_ text: ArraySlice<UInt8>) -> Bool {
        if let table, let verdict = table.matches(text) { return verdict }
        var matcher = PatternMatcher(program, text: PatternText(text))
        return matcher.matches()
    }
}
