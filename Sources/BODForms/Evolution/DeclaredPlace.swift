package import BODXML

/// What a schema declares at one place, whether it is an XSD or a JSON Schema.
package struct DeclaredPlace: Sendable {
    /// A child element, an attribute, or a member, which has no namespace.
    package struct Field: Sendable {
        package let name: XMLName
        /// Whether no instance is complete without it.
        package let isMandatory: Bool
        /// Whether it may be left out for itself, rather than as one of a choice or with a group.
        package let isOptional: Bool
        /// Whether it may be repeated for itself, rather than with a group.
        package let isRepeatable: Bool
        /// Whether it cannot stand there more than once.
        package let isSingle: Bool
    }

    package var children: [Field] = []
    package var attributes: [Field] = []

    /// A place at which nothing is declared.
    package init() {}
}
