/// What a schema declares at one place, whether it is an XSD or a JSON Schema.
struct DeclaredPlace {
    /// A child element, an attribute, or a member.
    struct Field {
        let name: ExpandedName
        /// Whether no instance is complete without it.
        let isMandatory: Bool
        /// Whether it may be left out for itself, rather than as one of a choice or with a group.
        let isOptional: Bool
        /// Whether it may be repeated for itself, rather than with a group.
        let isRepeatable: Bool
    }

    var children: [Field] = []
    var attributes: [Field] = []
}
