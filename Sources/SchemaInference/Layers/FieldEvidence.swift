/// What was seen of one kind of child of a place: an element, or a member of a JSON object.
public struct FieldEvidence: Sendable, Hashable {
    /// In how many instances of the parent it occurs.
    public internal(set) var present = 0
    /// How often it occurs altogether.
    public internal(set) var occurrences = 0
    /// How often it occurs in the instance of the parent that has most of it.
    public internal(set) var most = 0
    /// Where it occurs first.
    public internal(set) var first: SamplePosition?

    /// The evidence of a child that was not seen.
    public init() {}
}
