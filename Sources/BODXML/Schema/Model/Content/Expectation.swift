/// Something that may stand at a place of a content model.
package struct Expectation: Sendable, Hashable {
    /// The name; nil for a wildcard.
    package let name: XMLName?
    /// The declaration or wildcard.
    package let term: ContentTerm
    /// Whether the content is not complete without it, or without one of the others that are mandatory at the place.
    package let isMandatory: Bool

    func marked(asMandatory isMandatory: Bool) -> Expectation {
        Expectation(name: name, term: term, isMandatory: isMandatory)
    }
}
