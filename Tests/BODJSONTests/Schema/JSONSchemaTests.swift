import BODDiagnostics
import BODJSON
import Testing

@Suite struct JSONSchemaTests {
    private func violations(_ schema: String, _ document: String) throws -> [JSONSchemaViolation] {
        try JSONSchema(JSONDocument(schema)).violations(in: JSONDocument(document).root)
    }

    @Test(
        "Alternatives that lead back to the schema take no longer for it",
        arguments: [
            ("anyOf", ##"{"items":{"$ref":"#"}},{"items":{"$ref":"#"},"minItems":1}"##, false),
            ("oneOf", ##"{"items":{"$ref":"#"}},{"items":{"$ref":"#"},"minItems":2}"##, true),
            (
                "anyOf",
                ##"{"items":{"$ref":"#"}},{"items":{"not":{"$ref":"#"}}},{"items":{"$ref":"#"},"minItems":1}"##, false
            ),
        ]
    )
    func recursiveAlternatives(_ keyword: String, _ alternatives: String, _ leafIsValid: Bool) throws {
        let schema = #"{"if":{"type":"array"},"then":{"KEYWORD":[ALTERNATIVES]},"else":{"type":"integer"}}"#
            .replacing("KEYWORD", with: keyword).replacing("ALTERNATIVES", with: alternatives)
        let compiled = try JSONSchema(JSONDocument(schema))
        let leaf = leafIsValid ? "7" : "\"7\""
        // Of this depth each level that doubles the work would take longer than the world lasts.
        let deep = String(repeating: "[", count: 120) + leaf + String(repeating: "]", count: 120)
        let shallow = String(repeating: "[", count: 6) + leaf + String(repeating: "]", count: 6)
        let verdict = try compiled.isValid(JSONDocument(deep).root)
        #expect(try verdict == compiled.isValid(JSONDocument(shallow).root))
        #expect(try compiled.violations(in: JSONDocument(deep).root).isEmpty == verdict)
    }

    @Test(
        "No schema that leads back to itself by two ways takes longer for each level",
        arguments: [
            ##"{"allOf":[{"$ref":"#/$defs/n"},{"$ref":"#/$defs/n"}],"$defs":{"n":{"type":"object","properties":{"a":{"$ref":"#"}}}}}"##,
            ##"{"anyOf":[{"properties":{"a":{"$ref":"#"}}},{"properties":{"a":{"$ref":"#"}},"minProperties":1}],"type":"object","unevaluatedProperties":false}"##,
            ##"""
            {"$id":"urn:bod:tree","$dynamicAnchor":"node","type":"object",
             "anyOf":[{"properties":{"a":{"$dynamicRef":"#node"}}},{"properties":{"a":{"$dynamicRef":"#node"}},"minProperties":1}]}
            """##,
            ##"""
            {"$id":"urn:bod:strict","$dynamicAnchor":"node","$ref":"tree","unevaluatedProperties":false,
             "$defs":{"tree":{"$id":"tree","$dynamicAnchor":"node","type":"object","oneOf":[
               {"properties":{"a":{"$dynamicRef":"#node"}}},{"properties":{"a":{"$dynamicRef":"#node"}},"minProperties":2}]}}}
            """##,
        ]
    )
    func ways(schema: String) throws {
        let schema = try JSONSchema(JSONDocument(schema))
        let nested = { (depth: Int, leaf: String) in
            String(repeating: #"{"a":"#, count: depth) + leaf + String(repeating: "}", count: depth)
        }
        for leaf in ["{}", "7"] {
            for depth in [3, 120] {
                let root = try JSONDocument(nested(depth, leaf)).root
                #expect(try schema.isValid(root) == (leaf == "{}"), "\(depth) levels of \(leaf)")
                #expect(try schema.violations(in: root).isEmpty == (leaf == "{}"), "\(depth) levels of \(leaf)")
            }
        }
    }

    @Test(arguments: [
        (##"{"type":"integer"}"##, "1.0", true), (##"{"type":"integer"}"##, "1e2", true),
        (##"{"type":"integer"}"##, "1.5", false),
        (##"{"type":["string","null"]}"##, "null", true), (##"{"type":["string","null"]}"##, "1", false),
        (##"{"enum":[1.0,"a"]}"##, "1", true), (##"{"const":{"a":1,"b":[2]}}"##, ##"{"b":[2.0],"a":1}"##, true),
        (##"{"const":"\u00e9"}"##, "\"e\u{301}\"", false),
        (##"{"minimum":9007199254740993}"##, "9007199254740992", false),
        (##"{"exclusiveMaximum":1e400}"##, "1e399", true), (##"{"multipleOf":0.01}"##, "1.10", true),
        (##"{"multipleOf":0.01}"##, "1.105", false), (##"{"maxLength":1}"##, "\"\u{1F600}\"", true),
        (##"{"maxLength":1}"##, "\"e\u{301}\"", false), (##"{"minLength":2}"##, #""\u0041\ud83d\ude00""#, true),
        (##"{"uniqueItems":true}"##, "[1,1.0]", false),
        (##"{"uniqueItems":true}"##, #"[{"a":1,"b":2},{"b":2,"a":1}]"#, false),
        (##"{"uniqueItems":true}"##, #"[["a","b"],["ab"],"ab",["a",["b"]]]"#, true),
        (##"{"uniqueItems":true}"##, #"[1,"1",true,null]"#, true),
        (##"{"required":["a"]}"##, ##"{"b":1}"##, false), (##"{"properties":{"a":false}}"##, ##"{"a":1}"##, false),
        ("false", "1", false), ("true", "1", true), ("{}", "1", true),
    ])
    func `Values are judged`(schema: String, document: String, expected: Bool) throws {
        let schema = try JSONSchema(JSONDocument(schema))
        let root = try JSONDocument(document).root
        #expect(try schema.isValid(root) == expected)
        #expect(try schema.violations(in: root).isEmpty == expected)
    }

    @Test func `All mistakes are found in one run, each with its places`() throws {
        let schema = #"""
            {"$id": "http://example.com/order", "type": "object", "required": ["id", "lines"],
             "properties": {"lines": {"type": "array", "items": {"$ref": "#/$defs/line"}}}, "additionalProperties": false,
             "$defs": {"line": {"properties": {"quantity": {"type": "integer", "minimum": 1}}, "required": ["item"]}}}
            """#
        let document =
            "{\n  \"lines\": [\n    {\"item\": \"é\", \"quantity\": 0},\n    {\"quantity\": \"x\"}\n  ],\n  \"extra\": 1\n}"
        let found = try violations(schema, document).map { violation in
            let start = violation.diagnostic.location.range?.start ?? .start
            return "\(start.line):\(start.column) \(violation.keywordLocation) \(violation.instancePointer)"
        }
        #expect(
            found.sorted() == [
                "1:1 /required ",
                "3:31 /properties/lines/items/$ref/properties/quantity/minimum /lines/0/quantity",
                "4:18 /properties/lines/items/$ref/properties/quantity/type /lines/1/quantity",
                "4:5 /properties/lines/items/$ref/required /lines/1",
                "6:3 /additionalProperties /extra",
            ]
        )
    }

    @Test func `A violation names the keyword's own place`() throws {
        let schema = ##"{"$id":"http://example.com/a","$ref":"#/$defs/x~0y","$defs":{"x~y":{"type":"string"}}}"##
        let violation = try #require(try violations(schema, "1").first)
        #expect(violation.absoluteKeywordLocation == "http://example.com/a#/$defs/x~0y/type")
        #expect(violation.keywordLocation == "/$ref/type")
        #expect(violation.diagnostic.id == "json-schema/type")
        #expect(violation.diagnostic.summary == "string is expected here, not a number")
    }

    @Test func `Alternatives that are not met tell why`() throws {
        let schema = ##"{"anyOf":[{"type":"string"},{"properties":{"a":{"type":"null"}}}]}"##
        let violation = try #require(try violations(schema, ##"{"a":1}"##).first)
        #expect(violation.keyword == "anyOf")
        #expect(
            violation.diagnostic.notes.map(\.message).prefix(2) == [
                "alternative 1: string is expected here, not an object",
                "alternative 2: null is expected here, not a number",
            ]
        )
        #expect(violation.diagnostic.notes[1].location?.path == "/a")
    }

    @Test func `The number of violations is limited`() throws {
        let schema = try JSONSchema(JSONDocument(##"{"items":{"type":"string"}}"##))
        let document = try JSONDocument("[\(Array(repeating: "1", count: 50).joined(separator: ","))]")
        #expect(try schema.violations(in: document.root, limit: 7).count == 7)
    }

    @Test func `Every violation has a reason, a remedy and no full stop`() throws {
        let schema = #"""
            {"allOf":[{"type":"string"},{"enum":[1,2]},{"const":1},{"minimum":9},{"multipleOf":9},{"not":{}},
            {"oneOf":[true,true]},{"oneOf":[false]},{"if":true,"then":false},{"pattern":"x"}]}
            """#
        let found = try violations(schema, "5")
        #expect(found.count == 9)
        for violation in found {
            #expect(violation.diagnostic.explanation?.isEmpty == false)
            #expect(violation.diagnostic.remedy?.isEmpty == false)
            #expect(!violation.diagnostic.summary.hasSuffix("."))
        }
    }

    @Test func `A schema is shared between threads`() async throws {
        let schema = try JSONSchema(JSONDocument(##"{"items":{"type":"integer","maximum":500}}"##))
        let document = try JSONDocument("[\((0...500).map(String.init).joined(separator: ","))]")
        let verdicts = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 { group.addTask { try schema.isValid(document.root) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(verdicts == Array(repeating: true, count: 16))
    }

    @Test func `A schema that a program has built is used as it is`() throws {
        let schema = try JSONSchema(["type": "object", "required": ["a"]] as JSONValue)
        #expect(try !schema.isValid(JSONDocument("{}").root))
    }

    @Test func `Formats refuse values only when asked to`() throws {
        let document = try JSONDocument(##"{"format":"date"}"##)
        let value = try JSONDocument(#""2023-02-29""#).root
        #expect(try JSONSchema(document).isValid(value))
        #expect(try !JSONSchema(document, options: JSONSchemaOptions(assertsFormats: true)).isValid(value))
    }

    @Test func `A document as deep as the reader allows is judged`() throws {
        let schema = try JSONSchema(JSONDocument(##"{"items":{"$ref":"#"},"maxItems":1}"##))
        let text = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
        #expect(try schema.isValid(JSONDocument(text).root))
    }
}

extension JSONSchemaTests {
    @Test(arguments: JSONSchemaDraft.allCases)
    func `Every draft checks schemas against its own meta-schema`(draft: JSONSchemaDraft) throws {
        let schema: JSONValue = ["$schema": .string(draft.metaSchemaURI), "properties": ["a": ["minLength": -1]]]
        let error = try #require(throws: JSONSchemaError.self) { try JSONSchema(schema) }
        #expect(error.diagnostics.map(\.id.description) == ["json-schema/invalid-schema"])
        #expect(error.diagnostics.first?.location.path == "/properties/a/minLength")
    }
}
