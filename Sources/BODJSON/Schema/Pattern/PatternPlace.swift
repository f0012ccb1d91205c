/// The states in which an automaton can be at one place of any text.
struct PatternPlace: Hashable {
    /// The states that wait for a character, in order.
    let waiting: [Int]
    let isMatched: Bool
    /// Whether it is matched if the text ends at the place.
    let isMatchedAtEnd: Bool
}
