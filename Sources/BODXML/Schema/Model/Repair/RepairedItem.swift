/// One element of a corrected content.
package enum RepairedItem: Sendable, Hashable {
    /// A child by its index, the name that it should have had if it was misspelt, and what it counts as.
    case child(Int, renamed: XMLName?, as: ContentTerm)
    /// Something mandatory that the document does not have.
    case placeholder(XMLName, ContentTerm)
}
