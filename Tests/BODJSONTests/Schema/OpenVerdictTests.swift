import BODDiagnostics
import Testing

@testable import BODJSON

/// What a validation says when a pattern with backreferences has used up its steps.
@Suite("Verdicts that are open")
struct OpenVerdictTests {
    /// Never ends on `long`, matches `aa`, does not match `c`.
    private static let pattern = ##"{"pattern":"^(a+)+\\1$|^(a+)+\\1b$"}"##
    private static let long = "\"" + String(repeating: "a", count: 61) + "!\""

    private func schema(_ text: String) throws -> JSONSchema {
        let whole = text.replacing("REF", with: Self.pattern)
        return try JSONSchema(JSONDocument(whole), options: JSONSchemaOptions(patternSteps: 20_000))
    }

    private func rules(_ schema: String, _ instance: String) throws -> [String] {
        let document = try JSONDocument(instance.replacing("L", with: Self.long))
        return try self.schema(schema).violations(in: document.root).map { "\($0.diagnostic.id)" }
    }

    @Test("A text that could not be checked is a finding that names the pattern, the limit and the flag")
    func finding() throws {
        let document = try JSONDocument("{\"a\":\n " + Self.long + "}")
        let found = try schema(#"{"properties":{"a":REF}}"#).violations(in: document.root)
        let violation = try #require(found.first)
        #expect(found.count == 1)
        #expect("\(violation.diagnostic.id)" == "json-schema/unchecked-pattern")
        #expect(violation.diagnostic.severity == .error)
        #expect(violation.keywordLocation == "/properties/a/pattern")
        #expect(violation.instancePointer.description == "/a")
        #expect(violation.diagnostic.location.range?.start.line == 2)
        #expect(violation.diagnostic.summary.contains(#"the pattern ^(a+)+\1$|^(a+)+\1b$ within 20000 steps"#))
        #expect(violation.diagnostic.remedy?.contains("--max-pattern-steps") == true)
        #expect(throws: JSONSchemaError(diagnostics: [violation.diagnostic])) {
            try schema(#"{"properties":{"a":REF}}"#).isValid(document.root)
        }
    }

    @Test("An open alternative stays open where what it evaluates decides what is left over")
    func unevaluated() throws {
        let schema = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","anyOf":[{"properties":{"a":REF}},\
            {"properties":{"b":true},"required":["b"]}],"unevaluatedProperties":false}
            """
        #expect(try rules(schema, #"{"a":L,"b":1}"#).contains("json-schema/unchecked-pattern"))
    }

    @Test(
        "A pattern that is decided within its steps is as any other",
        arguments: [(#""aa""#, true), (#""c""#, false)]
    )
    func decided(_ instance: String, _ isValid: Bool) throws {
        #expect(try schema("REF").isValid(JSONDocument(instance).root) == isValid)
        #expect(try rules("REF", instance) == (isValid ? [] : ["json-schema/pattern"]))
    }

    @Test(
        "What is open is a finding exactly where it matters, and never makes another one",
        arguments: [
            (#"{"not":REF}"#, "L", true), (#"{"not":{"not":REF}}"#, "L", true),
            (#"{"anyOf":[REF,{"type":"null"}]}"#, "L", true),
            (#"{"anyOf":[REF,{"type":"string"}]}"#, "L", false), (#"{"anyOf":[{"type":"string"},REF]}"#, "L", false),
            (#"{"oneOf":[REF,{"type":"string"}]}"#, "L", true), (#"{"oneOf":[REF,{"type":"null"}]}"#, "L", true),
            (#"{"if":REF,"then":false}"#, "L", true), (#"{"allOf":[REF,REF]}"#, "7", false),
            (#"{"contains":REF}"#, "[L]", true),
            (#"{"contains":REF}"#, #"[L,"aa"]"#, false), (#"{"contains":REF,"minContains":0}"#, "[L]", false),
            (#"{"contains":REF,"maxContains":1}"#, #"["aa",L]"#, true),
            (#"{"patternProperties":{"^(a+)+\\1b$":false}}"#, "{L:1}", true),
            (#"{"patternProperties":{"^(a+)+\\1b$":true},"additionalProperties":false}"#, "{L:1}", true),
            (#"{"propertyNames":REF}"#, "{L:1}", true),
            (#"{"dependentSchemas":{"a":{"properties":{"b":REF}}}}"#, #"{"b":L}"#, false),
        ]
    )
    func whereItMatters(_ schema: String, _ instance: String, _ isOpen: Bool) throws {
        let found = try rules(schema, instance)
        #expect(Set(found) == (isOpen ? ["json-schema/unchecked-pattern"] : []), "\(found)")
    }

    @Test(
        "What is refused for another reason is refused, whatever is open",
        arguments: [
            #"{"allOf":[REF,{"maxLength":3}]}"#, #"{"oneOf":[REF,{"type":"string"},{"minLength":1}]}"#,
            #"{"not":{"anyOf":[REF,{"type":"string"}]}}"#,
        ]
    )
    func refused(_ schema: String) throws {
        let document = try JSONDocument(Self.long)
        #expect(try self.schema(schema).isValid(document.root) == false)
    }

    @Test("A document with more such texts than anyone would wait for is not waited for")
    func many() throws {
        let document = try JSONDocument("[" + Array(repeating: Self.long, count: 5_000).joined(separator: ",") + "]")
        let found = try schema(#"{"items":REF}"#).violations(in: document.root, limit: 10_000)
        #expect(found.count == 5_000)
    }
}
