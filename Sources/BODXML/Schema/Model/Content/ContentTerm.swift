/// What a child of an element was matched with.
package enum ContentTerm: Sendable, Hashable {
    /// A declaration.
    case element(ElementDeclaration.ID)
    /// A place for elements that the schema does not name.
    case wildcard(Wildcard)
}
