public import BODDiagnostics

/// The declaration of an element.
///
/// How often it may stand somewhere is said by the particle that refers to it.
public struct ElementDeclaration: Sendable {
    /// The place of an element declaration in its `SchemaModel`.
    public struct ID: Sendable, Hashable {
        let index: Int32
    }

    /// The name.
    public let name: XMLName
    /// The type.
    public internal(set) var type: SchemaTypeID
    /// Whether the declaration stands at the top level of the schema, so that a document may begin with it.
    public let isGlobal: Bool
    /// Whether the element cannot stand in a document itself, only those that substitute for it.
    public let isAbstract: Bool
    /// Whether `xsi:nil` is allowed.
    public let isNillable: Bool
    /// The default or fixed value.
    public let valueConstraint: ValueConstraint?
    /// The element that this one may substitute for.
    public internal(set) var substitutionHead: ElementDeclaration.ID?
    /// Whether nothing may substitute for the element.
    let blocksSubstitution: Bool
    let node: ElementNode

    /// What the schema's author says about the element.
    public var documentation: String? { Documentation.text(of: node) }

    /// Where the element is declared.
    public var location: SourceLocation { node.location }
}
