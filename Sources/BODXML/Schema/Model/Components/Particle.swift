/// A term of a content model with the number of times that it may occur.
public struct Particle: Sendable {
    /// What occurs.
    public enum Term: Sendable {
        /// An element.
        case element(ElementDeclaration.ID)
        /// Elements that the schema does not name.
        case wildcard(Wildcard)
        /// A sequence, a choice, or all in any order.
        case group(ModelGroup)
    }

    /// The least number.
    public let minimum: Int
    /// The greatest number; nil for no limit.
    public let maximum: Int?
    /// What occurs.
    public let term: Term

    /// How many groups stand inside one another.
    var depth: Int {
        if case .group(let group) = term { group.depth } else { 0 }
    }
}
