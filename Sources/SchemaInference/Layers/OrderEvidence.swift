/// In what order children were seen: a single-occurrence automaton, that is, which name directly follows which.
///
/// The names of a sequence `a b b` give the steps start→a, a→b, b→b, b→end. All that an expression can say in which every name
/// stands once is decided by these steps (Bex, Neven, Schwentick, Vansummeren, TODS 2010).
public struct OrderEvidence: Sendable, Hashable {
    /// A step from one name to the next; nil is the start before, and the end after, all children.
    public struct Step: Sendable, Hashable {
        /// The name before.
        public let from: ExpandedName?
        /// The name after.
        public let to: ExpandedName?

        /// Makes a step.
        public init(_ from: ExpandedName?, _ to: ExpandedName?) {
            self.from = from
            self.to = to
        }
    }

    /// How often each step was taken.
    public internal(set) var steps: [Step: Int] = [:]

    /// The evidence of no sequence.
    public init() {}

    /// Records one sequence of children.
    package mutating func observe(_ names: [ExpandedName]) {
        var previous: ExpandedName?
        for name in names {
            steps[Step(previous, name), default: 0] += 1
            previous = name
        }
        steps[Step(previous, nil), default: 0] += 1
    }
}
