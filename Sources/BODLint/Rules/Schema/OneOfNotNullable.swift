import BODDiagnostics
import BODJSON

/// Reports alternatives by oneOf that are more than "or null".
enum OneOfNotNullable: JSONSchemaRule {
    static let description = RuleDescription(
        "schema/one-of-not-nullable",
        .warning,
        name: "oneOf for more than null",
        summary: "oneOf stands only for a value that may be null: a type, and null.",
        rationale: "the Data Catalog takes oneOf for nothing else",
        remedy: "name one type; split the object where it has several shapes",
        passing: [
            .json(
                #"{"$schema":"http://json-schema.org/draft-06/schema#","oneOf":[{"type":"null"},{"type":"string"}]}"#
            )
        ],
        failing: [
            .json(
                #"{"$schema":"http://json-schema.org/draft-06/schema#",↓"oneOf":[{"type":"integer"},{"type":"string"}]}"#
            )
        ],
        references: ["Infor Data Catalog, “JSON object schemas”"]
    )

    static func check(_ schema: JSONDocument, _ report: (_ summary: String, JSONNode) -> Void) {
        for use in JSONSubschemas.uses(of: "oneOf", in: schema.root) where use.value.kind == .array {
            let nulls = use.value.elements.filter { $0["type"]?.string == "null" }
            if use.value.count == 2, nulls.count == 1 { continue }
            report("oneOf has alternatives other than a type and null", use.nameNode)
        }
    }
}
