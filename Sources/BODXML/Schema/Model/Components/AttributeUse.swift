public import BODDiagnostics

/// An attribute that a complex type allows or demands.
public struct AttributeUse: Sendable {
    /// The name.
    public let name: XMLName
    /// The type.
    public let type: SimpleType.ID
    /// Whether the element must have the attribute.
    public let isRequired: Bool
    /// The default or fixed value.
    public let valueConstraint: ValueConstraint?
    let node: ElementNode

    /// What the schema's author says about the attribute.
    public var documentation: String? { Documentation.text(of: node) }

    /// Where the attribute is declared.
    public var location: SourceLocation { node.location }
}
