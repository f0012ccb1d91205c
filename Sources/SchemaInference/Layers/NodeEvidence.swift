/// What was seen of one place: an element by its context, or a JSON value by its path.
public struct NodeEvidence: Sendable, Hashable {
    /// How many instances there were.
    public internal(set) var instances = 0
    /// How many said that they are nil: `xsi:nil="true"`, or `null`.
    public internal(set) var nils = 0
    /// How many carried `xsi:nil` at all; even `xsi:nil="false"` wants a nillable declaration (XSD 1.0 part 1, cvc-elt 3.1).
    public internal(set) var nilMarks = 0
    /// How many had child elements, or were JSON objects.
    public internal(set) var structures = 0
    /// How many of the structures had text beside their child elements.
    public internal(set) var mixed = 0
    /// How many were JSON arrays.
    public internal(set) var lists = 0
    /// How many were the JSON literals `true` and `false`.
    public internal(set) var booleans = 0
    /// How many are open for content that the samples cannot foresee, such as a BOD's `UserArea`.
    public internal(set) var open = 0
    /// The text of elements without child elements, or the JSON strings.
    public internal(set) var text = ValueEvidence()
    /// The JSON numbers.
    public internal(set) var numbers = ValueEvidence()
    /// The attributes.
    public internal(set) var attributes: [ExpandedName: AttributeEvidence] = [:]
    /// The child elements, or the members.
    public internal(set) var fields: [ExpandedName: FieldEvidence] = [:]
    /// The order of the child elements of the structures.
    public internal(set) var order = OrderEvidence()
    /// Where the first instance stands.
    public internal(set) var first: SamplePosition?

    /// The evidence of nothing.
    public init() {}
}
