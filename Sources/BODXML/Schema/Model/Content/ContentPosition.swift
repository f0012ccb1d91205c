/// One element particle or wildcard of a content model: a state of its automaton (Glushkov's construction).
struct ContentPosition: Sendable {
    /// The declarations that match here, as a range of the model's matches: more than one in a substitution group.
    var matches: Range<Int> = 0..<0
    /// The index of the wildcard, or -1 for an element.
    var wildcard: Int32 = -1
    /// How many have to stand here in a row before anything else may follow; at least 1.
    var minimum: Int32 = 1
    /// How many may stand here in a row; `unbounded` for any number.
    var maximum: Int32 = 1
    /// Where the model can go from here, as a range of its edges.
    var edges: Range<Int> = 0..<0
    /// Whether the content may end here.
    var isLast = false
    /// Whether the particle may be left out of an `xs:all`.
    var isOptionalInAll = false
    /// Whether a loop around the particle leads here again.
    var isLooped = false

    static let unbounded = Int32.max

    /// The count after one more element; counting ends where it no longer makes a difference.
    func countAfter(_ count: Int32) -> Int32 {
        maximum == Self.unbounded ? min(count + 1, max(minimum, 1)) : count + 1
    }
}
