/// The declaration of an element.
package struct ElementDeclaration: Sendable, Hashable {
    /// The name.
    package let name: ExpandedName
    /// The type.
    package let type: TypeReference
    /// Whether `xsi:nil` may stand on it.
    package let isNillable: Bool
}
