/// A condition on a place between two code points.
enum PatternAssertion: Sendable {
    case start
    case end
    case wordBoundary
    case noWordBoundary
}
