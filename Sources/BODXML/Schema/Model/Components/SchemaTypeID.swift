/// The place of a type in its `SchemaModel`.
public enum SchemaTypeID: Sendable, Hashable {
    /// A type whose values are text.
    case simple(SimpleType.ID)
    /// A type that may have elements and attributes.
    case complex(ComplexType.ID)
}
