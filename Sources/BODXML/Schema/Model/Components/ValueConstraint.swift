/// A value that the schema gives to an element or attribute.
public enum ValueConstraint: Sendable, Hashable {
    /// The value that holds when the document gives none.
    case initial(String)
    /// The only value that is allowed.
    case fixed(String)
}
