/// The declarations of one namespace.
package struct NamespaceModel: Sendable, Hashable {
    /// The namespace; empty for none.
    package let namespace: ExactText
    /// The prefix by which other namespaces refer to it.
    package var prefix: String
    /// The global elements.
    package var elements: [ElementDeclaration] = []
    /// The global attributes.
    package var attributes: [AttributeDeclaration] = []
    /// The types.
    package var types: [TypeDefinition] = []
    /// The namespaces that these declarations refer to.
    package var imports: Set<ExactText> = []
}
