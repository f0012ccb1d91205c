/// An attribute of a type.
package struct AttributeUse: Sendable, Hashable {
    /// The attribute; one with a namespace is declared globally and referred to.
    package let declaration: AttributeDeclaration
    /// Whether it has to be there.
    package let isRequired: Bool
}
