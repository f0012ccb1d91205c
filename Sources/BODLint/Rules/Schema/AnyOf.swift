import BODDiagnostics
import BODJSON

/// Reports alternatives by anyOf.
enum AnyOf: JSONSchemaRule {
    static let description = RuleDescription(
        "schema/any-of",
        .warning,
        name: "anyOf",
        summary: "A JSON Schema does without anyOf.",
        rationale: "the Data Catalog does not take anyOf",
        remedy: "name one type; for a value that may be null write oneOf with the type and null",
        passing: [
            .json(
                #"{"$schema":"http://json-schema.org/draft-06/schema#","properties":{"anyOf":{"type":"string"}}}"#
            )
        ],
        failing: [
            .json(
                #"{"$schema":"http://json-schema.org/draft-06/schema#","properties":{"a":{↓"anyOf":[{"type":"string"}]}}}"#
            )
        ],
        references: ["Infor Data Catalog, “JSON object schemas”"]
    )

    static func check(_ schema: JSONDocument, _ report: (_ summary: String, JSONNode) -> Void) {
        for use in JSONSubschemas.uses(of: "anyOf", in: schema.root) { report("the schema uses anyOf", use.nameNode) }
    }
}
