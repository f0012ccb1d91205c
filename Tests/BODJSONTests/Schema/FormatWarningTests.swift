import BODDiagnostics
import BODJSON
import Testing

@Suite("Values that are not of their format")
struct FormatWarningTests {
    private func found(
        _ schema: String,
        _ instance: String,
        _ options: JSONSchemaOptions = JSONSchemaOptions(warnsOfFormats: true)
    ) throws -> [String] {
        let schema = try JSONSchema(JSONDocument(schema), options: options)
        let document = try JSONDocument(instance)
        let violations = try schema.violations(in: document.root)
        let isValid = !violations.contains { $0.diagnostic.severity == .error }
        #expect(try schema.isValid(document.root) == isValid)
        #expect(try schema.isFlawless(document.root) == violations.isEmpty)
        return violations.map { "\($0.diagnostic.severity) \($0.diagnostic.id) \($0.instancePointer)" }
    }

    @Test("A format describes, warns or refuses, as it is asked for", arguments: JSONSchemaDraft.allCases)
    func handling(_ draft: JSONSchemaDraft) throws {
        let schema = #"{"$schema":"\#(draft.metaSchemaURI)","properties":{"a":{"format":"date"}}}"#
        let instance = #"{"a":"31.12.2026"}"#
        #expect(try found(schema, instance, JSONSchemaOptions()).isEmpty)
        #expect(try found(schema, instance) == ["warning json-schema/format /a"])
        #expect(
            try found(schema, instance, JSONSchemaOptions(assertsFormats: true, warnsOfFormats: true))
                == ["error json-schema/format /a"]
        )
        #expect(try found(schema, #"{"a":"2026-12-31"}"#).isEmpty)
        #expect(try found(schema, #"{"a":7}"#).isEmpty)
    }

    @Test("A format that nobody knows says nothing")
    func unknown() throws {
        #expect(try found(#"{"format":"int32"}"#, #""x""#).isEmpty)
    }

    @Test(
        "A warning counts exactly where its schema is met",
        arguments: [
            (#"{"anyOf":[{"type":"null"},{"format":"date"}]}"#, 1),
            (#"{"anyOf":[{"format":"date","type":"null"},true]}"#, 0),
            (#"{"oneOf":[{"format":"date"},{"type":"null"}]}"#, 1), (#"{"not":{"format":"date","type":"null"}}"#, 0),
            (#"{"not":{"not":{"format":"date"}}}"#, 0), (#"{"if":{"format":"date"},"then":{"format":"time"}}"#, 2),
            (#"{"if":{"format":"date","maxLength":0},"else":{"format":"time"}}"#, 1),
            (#"{"allOf":[{"format":"date"}]}"#, 1),
        ]
    )
    func places(_ schema: String, _ count: Int) throws {
        #expect(try found(schema, #""x""#) == Array(repeating: "warning json-schema/format ", count: count))
    }

    @Test("Warnings and errors stand side by side, and what is open stays")
    func together() throws {
        let long = "\"" + String(repeating: "a", count: 60) + "\""
        let options = JSONSchemaOptions(warnsOfFormats: true, patternSteps: 1_000)
        let schema = try JSONSchema(
            JSONDocument(#"{"anyOf":[{"format":"date","pattern":"^(a|aa)+\\1b$"}],"maxLength":3}"#),
            options: options
        )
        let found = try schema.violations(in: JSONDocument(long).root).map { "\($0.diagnostic.id)" }
        #expect(found.sorted() == ["json-schema/format", "json-schema/maxLength", "json-schema/unchecked-pattern"])
    }
}
