/// An element in a content model.
package struct ElementUse: Sendable, Hashable {
    /// The declaration, when this place has a type of its own; otherwise the global element is referred to.
    package let local: ElementDeclaration?
    /// What to tell readers about it.
    package let notes: [String]
}
