/// A regular expression as a tree.
indirect enum PatternNode: Sendable {
    case empty
    case set(ScalarSet)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    case repetition(PatternNode, minimum: Int, maximum: Int?)
    case assertion(PatternAssertion)
    case lookAround(PatternNode, isAhead: Bool, isNegated: Bool)
}
