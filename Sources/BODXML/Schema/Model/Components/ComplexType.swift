public import BODDiagnostics

/// A type with elements or attributes; what it inherits is already part of it.
public struct ComplexType: Sendable {
    /// The place of a complex type in its `SchemaModel`.
    public struct ID: Sendable, Hashable {
        let index: Int32
    }

    /// How the type was made from its base.
    public enum Derivation: String, Sendable, Hashable {
        /// It allows more.
        case `extension`
        /// It allows less.
        case restriction
    }

    /// What stands between the tags.
    public enum Content: Sendable {
        /// No element.
        case empty
        /// A value.
        case simple(SimpleType.ID)
        /// Elements.
        case elements(Particle)
    }

    /// The name; nil for a type that is written inside its element.
    public let name: XMLName?
    /// The type that this one was made from; nil for `anyType`.
    public let base: SchemaTypeID?
    /// How it was made from its base.
    public let derivation: Derivation
    /// What stands between the tags, that of the base included.
    public let content: Content
    /// Whether text may stand between the elements.
    public let isMixed: Bool
    /// The attributes, those of the base included, in the order of the schema, the base's first.
    public let attributes: [AttributeUse]
    /// The attributes that are allowed without being named.
    public let attributeWildcard: Wildcard?
    /// Whether no element can have the type itself, only one derived from it.
    public let isAbstract: Bool
    let node: ElementNode?

    /// What the schema's author says about the type.
    public var documentation: String? { node.flatMap(Documentation.text) }

    /// Where the type is defined; nil for `anyType`.
    public var location: SourceLocation? { node?.location }

    /// The type of everything: any elements, attributes and text.
    static let anything: ComplexType = {
        let wildcard = Wildcard(namespaces: .any, processContents: .lax)
        let particle = Particle(minimum: 0, maximum: nil, term: .wildcard(wildcard))
        return ComplexType(
            name: XMLName("anyType", namespace: SchemaNamespace.schema),
            base: nil,
            derivation: .restriction,
            content: .elements(particle),
            isMixed: true,
            attributes: [],
            attributeWildcard: wildcard,
            isAbstract: false,
            node: nil
        )
    }()
}
