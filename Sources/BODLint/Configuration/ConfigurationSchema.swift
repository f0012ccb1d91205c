import BODDiagnostics
import BODJSON

/// The JSON Schema of `.bod.yml`, for editors and for checks in CI, made of what the reader knows.
package enum ConfigurationSchema {
    /// The schema as text.
    ///
    /// - Parameter registry: The rules that there are.
    /// - Returns: A JSON Schema of draft-07, which editors know best.
    package static func text(_ registry: RuleRegistry = .standard) -> String {
        let schema: JSONValue = [
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": "bod lint",
            "description": "The settings of bod lint: .bod.yml, or bod.yml.",
            "type": ["object", "null"],
            "additionalProperties": false,
            "properties": object(ConfigurationKey.allCases.map { ($0.rawValue, described($0.schema, $0.summary)) }),
            "definitions": definitions(registry),
        ]
        return String(decoding: schema.encoded(.pretty), as: UTF8.self) + "\n"
    }

    private static func definitions(_ registry: RuleRegistry) -> JSONValue {
        [
            "word": [
                "oneOf": [
                    ["enum": .array((["all"] + registry.words).map { .string($0) })],
                    // A rule of the user's own, or a group of such; whether it is there, only the reader knows.
                    [
                        "type": "string", "pattern": "^([a-z0-9.-]+/.+|custom|schematron)$",
                        "not": ["pattern": .string("^(all|\(registry.groups.joined(separator: "|")))(/|$)")],
                    ],
                ]
            ],
            "words": oneOrMore(["$ref": "#/definitions/word"], least: 1),
            "severities": [
                "type": "object",
                "propertyNames": ["$ref": "#/definitions/word"],
                "additionalProperties": ["enum": .array(ConfiguredSeverity.allCases.map { .string($0.rawValue) })],
            ],
            "text": ["type": "string", "pattern": #"\S"#],
            "patterns": oneOrMore(
                ["type": "string", "minLength": 1, "not": ["pattern": #"(^|/)\.\.(/|$)"#]],
                least: 1
            ),
            "override": entry(
                OverrideKey.allCases.map { ($0.rawValue, described($0.schema, $0.summary)) },
                required: [OverrideKey.files.rawValue]
            ),
            "suppression": entry(
                SuppressionKey.allCases.map { ($0.rawValue, described($0.schema, $0.summary)) },
                required: SuppressionKey.required.map(\.rawValue)
            ),
            "values": [
                "type": "object",
                "propertyNames": ["pattern": #"^[^\s:/@0-9.-][^\s:/@]*$"#],
                "additionalProperties": oneOrMore(["type": ["string", "number", "boolean"]], least: 0),
            ],
            "rule": rule,
            "schematron": [
                "oneOf": [
                    ["$ref": "#/definitions/text"],
                    entry(
                        [("file", ["$ref": "#/definitions/text"]), ("phase", ["$ref": "#/definitions/text"])],
                        required: ["file"]
                    ),
                ]
            ],
            "limits": entry(
                DocumentLimit.allCases.map { ($0.rawValue, described($0.schema, $0.summary)) },
                required: []
            ),
        ]
    }

    /// A rule of the user's own has one condition.
    private static var rule: JSONValue {
        let properties = CustomRuleKey.allCases.map { ($0.rawValue, described($0.schema, $0.summary)) }
        return [
            "allOf": [entry(properties, required: ["message"])],
            "oneOf": [["required": ["assert"]], ["required": ["report"]]],
        ]
    }

    private static func described(_ schema: JSONValue, _ summary: String) -> JSONValue {
        // Beside a reference nothing counts in draft-07, so the reference stands in a list of one.
        ["description": .string(summary), "allOf": [schema]]
    }

    private static func entry(_ properties: [(String, JSONValue)], required: [String]) -> JSONValue {
        var members: [JSONMember] = [
            JSONMember("type", "object"),
            JSONMember("additionalProperties", false),
            JSONMember("properties", object(properties)),
        ]
        if !required.isEmpty { members.append(JSONMember("required", .array(required.map { .string($0) }))) }
        return .object(members)
    }

    private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.map { JSONMember($0.0, $0.1) })
    }

    fileprivate static func oneOrMore(_ schema: JSONValue, least: Int) -> JSONValue {
        ["oneOf": [schema, ["type": "array", "items": schema, "minItems": .number(JSONNumber(least))]]]
    }
}

extension ConfigurationKey {
    fileprivate var schema: JSONValue {
        switch self {
        case .extends: ConfigurationSchema.oneOrMore(["type": "string", "minLength": 1], least: 0)
        case .select, .ignore: ["$ref": "#/definitions/words"]
        case .severity: ["$ref": "#/definitions/severities"]
        case .failOn: ["enum": .array(Severity.allCases.reversed().map { .string($0.rawValue) })]
        case .schemas:
            [
                "type": "object",
                "additionalProperties": [
                    "allOf": [["$ref": "#/definitions/text"], ["not": ["pattern": #"\.[jJ][sS][oO][nN]$"#]]]
                ],
            ]
        case .namespaces: ["type": "object", "additionalProperties": ["type": "string"]]
        case .values: ["$ref": "#/definitions/values"]
        case .rules:
            [
                "type": "object",
                "propertyNames": ["pattern": "^[a-z0-9.-]+/[a-z0-9.-]+$"],
                "additionalProperties": ["$ref": "#/definitions/rule"],
            ]
        case .schematron:
            [
                "type": "object",
                "additionalProperties": ConfigurationSchema.oneOrMore(["$ref": "#/definitions/schematron"], least: 0),
            ]
        case .overrides: ["type": "array", "items": ["$ref": "#/definitions/override"]]
        case .suppress: ["type": "array", "items": ["$ref": "#/definitions/suppression"]]
        case .documentSuppressions: ["type": "boolean"]
        case .limits: ["$ref": "#/definitions/limits"]
        case .baseline: ["$ref": "#/definitions/text"]
        }
    }
}

extension CustomRuleKey {
    fileprivate var schema: JSONValue {
        switch self {
        case .name, .context, .assert, .report, .message, .why, .remedy: ["$ref": "#/definitions/text"]
        case .severity: ["enum": .array(Severity.allCases.reversed().map { .string($0.rawValue) })]
        case .documents: ConfigurationSchema.oneOrMore(["type": "string", "pattern": #"^[^\s.]+$"#], least: 0)
        case .values: ["$ref": "#/definitions/values"]
        case .good, .bad: ConfigurationSchema.oneOrMore(["type": "string", "minLength": 1], least: 0)
        }
    }
}

extension OverrideKey {
    fileprivate var schema: JSONValue {
        switch self {
        case .files: ["$ref": "#/definitions/patterns"]
        case .select, .ignore: ["$ref": "#/definitions/words"]
        case .severity: ["$ref": "#/definitions/severities"]
        }
    }
}

extension SuppressionKey {
    fileprivate var schema: JSONValue {
        switch self {
        case .files: ["$ref": "#/definitions/patterns"]
        case .rules: ["$ref": "#/definitions/words"]
        case .reason: ["$ref": "#/definitions/text"]
        case .path: ["type": "string", "pattern": #"^/\S"#]
        }
    }
}

extension DocumentLimit {
    fileprivate var schema: JSONValue {
        let number: JSONValue = [
            "type": "integer",
            "minimum": .number(JSONNumber(range.lowerBound)),
            "maximum": .number(JSONNumber(range.upperBound)),
        ]
        return isOfBytes ? ["oneOf": [number, ["type": "string", "pattern": .string(ByteCount.pattern)]]] : number
    }
}
