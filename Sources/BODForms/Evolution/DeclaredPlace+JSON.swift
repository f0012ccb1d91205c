package import BODJSON
import BODXML

extension DeclaredPlace {
    /// What a JSON Schema declares about the members of objects.
    package init(_ outline: JSONSchemaOutline) {
        let required = Set(outline.required.map { XMLName($0) })
        children = outline.names.map { text in
            let name = XMLName(text)
            let isRequired = required.contains(name)
            return Field(
                name: name,
                isMandatory: isRequired,
                isOptional: !isRequired,
                isRepeatable: false,
                isSingle: true
            )
        }
    }
}
