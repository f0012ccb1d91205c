/// A regular expression as a tree.
indirect enum PatternNode: Sendable {
    case empty
    case set(ScalarSet)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    case repetition(PatternNode, PatternRepetition)
    case assertion(PatternAssertion)
    case lookAround(PatternNode, isAhead: Bool, isNegated: Bool)
    /// A group whose text a backreference can mean, by its number from 0.
    case group(PatternNode, Int)
    /// The text of a group, once more.
    case backreference(Int)
}

extension PatternNode {
    /// Whether the expression can only match at the start of a text.
    var isAnchored: Bool {
        switch self {
        case .assertion(.start): true
        case .sequence(let nodes): nodes.contains { $0.isAnchored }
        case .alternatives(let nodes): nodes.allSatisfy(\.isAnchored)
        case .repetition(let node, let repetition): repetition.minimum > 0 && node.isAnchored
        case .group(let node, _): node.isAnchored
        case .empty, .set, .assertion, .lookAround, .backreference: false
        }
    }
}
