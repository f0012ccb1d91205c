import BODDiagnostics
import BODJSON

/// Reports a word in a JSON Schema that is nearly a keyword.
enum MisspeltKeyword: JSONSchemaRule {
    static let description = RuleDescription(
        "schema/misspelt-keyword",
        .warning,
        name: "Misspelt keyword",
        summary: "No word in a JSON Schema is a slip away from a keyword.",
        rationale: "a validator takes an unknown keyword for a remark, so that a misspelt one demands nothing",
        remedy: "write the keyword, or give the remark a name that begins with x-",
        passing: [
            .json(
                #"{"$schema":"http://json-schema.org/draft-06/schema#","x-required":true,"properties":{"requird":{"type":"string"}}}"#
            )
        ],
        failing: [
            .json(
                #"{"$schema":"http://json-schema.org/draft-06/schema#","properties":{"a":{"type":"string"}},↓"requird":["a"]}"#
            )
        ],
        references: ["JSON Schema draft-06, section 6.2", "JSON Schema 2020-12 Core, section 6.5"]
    )

    static func check(_ schema: JSONDocument, _ report: (_ summary: String, JSONNode) -> Void) {
        for subschema in JSONSubschemas.all(in: schema.root) {
            for member in subschema.members {
                guard let meant = keyword(nearestTo: member.name) else { continue }
                report("\(member.name) is no keyword; did you mean \(meant)?", member.nameNode)
            }
        }
    }

    /// The keyword that a word was probably meant to be; nil for one that is a keyword or a remark.
    private static func keyword(nearestTo word: String) -> String? {
        // Words of three letters are near to one another by chance.
        guard word.utf8.count >= 4, !word.hasPrefix("x-"), !keywords.contains(word), !remarks.contains(word) else {
            return nil
        }
        return NearestName.of(word, among: long, most: 2)
    }

    /// The keywords of the drafts 06, 07, 2019-09 and 2020-12, and of layouts.
    private static let keywords = [
        "$schema", "$id", "$ref", "$anchor", "$defs", "$comment", "$vocabulary", "$recursiveRef", "$recursiveAnchor",
        "$dynamicRef", "$dynamicAnchor", "type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxContains",
        "minContains", "maxProperties", "minProperties", "required", "dependentRequired", "properties",
        "patternProperties", "additionalProperties", "propertyNames", "items", "prefixItems", "additionalItems",
        "contains", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependencies",
        "definitions", "unevaluatedItems", "unevaluatedProperties", "format", "contentEncoding", "contentMediaType",
        "contentSchema", "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples",
        "dialect",
    ]

    /// Those of the length that words are compared with.
    private static let long = keywords.filter { $0.utf8.count >= 4 }

    /// Words of OpenAPI and of editors that stand near a keyword and are none.
    private static let remarks = ["example", "note", "notes", "defaultValue", "enumNames", "titles", "cost"]
}
