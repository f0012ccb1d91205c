/// The declaration of an attribute.
package struct AttributeDeclaration: Sendable, Hashable {
    /// The name.
    package let name: ExpandedName
    /// The type.
    package let type: TypeReference
    /// What to tell readers about it.
    package let notes: [String]
}
