import BODJSON

extension DeclaredPlace {
    /// What a JSON Schema declares about the members of objects.
    init(_ outline: JSONSchemaOutline) {
        let required = Set(outline.required.map { ExactText($0) })
        children = outline.names.map { text in
            let isRequired = required.contains(ExactText(text))
            return Field(
                name: ExpandedName(ExactText(text)),
                isMandatory: isRequired,
                isOptional: !isRequired,
                isRepeatable: false
            )
        }
    }
}
