/// What was seen of an attribute of a place.
public struct AttributeEvidence: Sendable, Hashable {
    /// On how many elements it stands.
    public internal(set) var present = 0
    /// Its values.
    public internal(set) var value = ValueEvidence()
    /// Where it occurs first.
    public internal(set) var first: SamplePosition?

    /// The evidence of an attribute that was not seen.
    public init() {}
}
