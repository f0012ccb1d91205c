/// A type with a name.
package struct TypeDefinition: Sendable, Hashable {
    /// What a type allows inside.
    package enum Content: Sendable, Hashable {
        /// Text of a type of its own.
        case value(ValueType)
        /// Text of another type; there are attributes.
        case text(TypeReference)
        /// Child elements.
        case elements(ContentExpression, uses: [ExpandedName: ElementUse], isMixed: Bool)
        /// Anything; what the schema knows is checked only if it is lax.
        case anything(isLax: Bool)
        /// What another type allows.
        case anythingLike(ExpandedName)
    }

    /// The name.
    package let name: ExpandedName
    /// What is allowed inside.
    package let content: Content
    /// The attributes.
    package let attributes: [AttributeUse]
}
