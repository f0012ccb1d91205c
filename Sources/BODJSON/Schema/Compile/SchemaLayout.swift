/// Where a schema has schemas in it.
enum SchemaLayout {
    /// The form of a keyword's value.
    enum Form {
        case schema
        case schemas
        case schemaOrSchemas
        case map
        /// A map whose values are schemas or lists of names.
        case dependencies
    }

    /// The forms by keyword, with the first and the last draft that have them.
    private static let forms: [String: (form: Form, first: JSONSchemaDraft, last: JSONSchemaDraft)] = [
        "additionalItems": (.schema, .draft06, .draft201909),
        "additionalProperties": (.schema, .draft06, .draft202012),
        "allOf": (.schemas, .draft06, .draft202012),
        "anyOf": (.schemas, .draft06, .draft202012),
        "contains": (.schema, .draft06, .draft202012),
        "contentSchema": (.schema, .draft201909, .draft202012),
        "$defs": (.map, .draft201909, .draft202012),
        "definitions": (.map, .draft06, .draft202012),
        "dependencies": (.dependencies, .draft06, .draft202012),
        "dependentSchemas": (.map, .draft201909, .draft202012),
        "else": (.schema, .draft07, .draft202012),
        "if": (.schema, .draft07, .draft202012),
        "items": (.schemaOrSchemas, .draft06, .draft202012),
        "not": (.schema, .draft06, .draft202012),
        "oneOf": (.schemas, .draft06, .draft202012),
        "patternProperties": (.map, .draft06, .draft202012),
        "prefixItems": (.schemas, .draft202012, .draft202012),
        "properties": (.map, .draft06, .draft202012),
        "propertyNames": (.schema, .draft06, .draft202012),
        "then": (.schema, .draft07, .draft202012),
        "unevaluatedItems": (.schema, .draft201909, .draft202012),
        "unevaluatedProperties": (.schema, .draft201909, .draft202012),
    ]

    /// The schemas right inside a schema, each with its pointer's tokens from there.
    static func subschemas(of schema: JSONNode, draft: JSONSchemaDraft) -> [(tokens: [String], node: JSONNode)] {
        schema.members.flatMap { member -> [(tokens: [String], node: JSONNode)] in
            guard let entry = forms[member.name], draft >= entry.first, draft <= entry.last else { return [] }
            return subschemas(member.value, form: entry.form).map { ([member.name] + $0.tokens, $0.node) }
        }
    }

    private static func subschemas(_ value: JSONNode, form: Form) -> [(tokens: [String], node: JSONNode)] {
        switch (form, value.kind) {
        case (.schema, .object), (.schema, .boolean), (.schemaOrSchemas, .object), (.schemaOrSchemas, .boolean):
            [([], value)]
        case (.schemas, .array), (.schemaOrSchemas, .array):
            value.elements.enumerated().map { ([String($0)], $1) }
        case (.map, .object): value.members.map { ([$0.name], $0.value) }
        case (.dependencies, .object):
            value.members.filter { $0.value.kind != .array }.map { ([$0.name], $0.value) }
        default: []
        }
    }
}
