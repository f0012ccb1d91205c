public import BODDiagnostics

/// A type whose values are text.
public struct SimpleType: Sendable {
    /// The place of a simple type in its `SchemaModel`.
    public struct ID: Sendable, Hashable {
        let index: Int32
    }

    /// How a value is made up.
    public enum Variety: Sendable, Hashable {
        /// One value of a built-in type.
        case atomic(BuiltInType)
        /// Values of one type, separated by blanks.
        case list(SimpleType.ID)
        /// A value of any of several types.
        case union([SimpleType.ID])
    }

    /// The name; nil for a type that is written inside its element, attribute or type.
    public let name: XMLName?
    /// The type that this one restricts; nil for `anySimpleType`.
    public let base: SimpleType.ID?
    /// How a value is made up.
    public let variety: Variety
    /// What restricts the values.
    public let facets: Facets
    let node: ElementNode?
    /// The steps of derivation from a built-in type.
    let derivationDepth: Int

    /// What the schema's author says about the type.
    public var documentation: String? { node.flatMap(Documentation.text) }

    /// Where the type is defined; nil for a built-in type.
    public var location: SourceLocation? { node?.location }
}
