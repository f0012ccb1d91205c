import BODDiagnostics
import BODJSON
import Testing

@Suite struct JSONSchemaErrorTests {
    private func ids(_ schema: String, options: JSONSchemaOptions = JSONSchemaOptions()) throws -> [String] {
        let document = try JSONDocument(schema)
        do throws(JSONSchemaError) {
            _ = try JSONSchema(document, options: options)
            return []
        } catch {
            return error.diagnostics.map(\.id.description)
        }
    }

    @Test(arguments: ["draft-03", "draft-04"])
    func `A draft that is too old is called by its name, with the way out`(draft: String) throws {
        let text = #"{"$schema":"http://json-schema.org/\#(draft)/schema#","maximum":3,"exclusiveMaximum":true}"#
        let error = try #require(throws: JSONSchemaError.self) { try JSONSchema(JSONDocument(text)) }
        #expect(error.diagnostics.first?.summary == "the schema is of \(draft), which is not supported")
        #expect(error.diagnostics.first?.remedy?.contains("make it draft-06") == true)
    }

    @Test(arguments: [
        (#"{"$id":"http://example.com/s","maximum":1}"#, "http://example.com/s#/maximum"),
        (#"{"maximum":1}"#, "types/n.json#/maximum"),
        (#"{"allOf":[{"$id":"http://example.com/s","maximum":1}]}"#, "http://example.com/s#/maximum"),
    ])
    func `A finding names the schema by its URI, or by its file when it has none`(text: String, place: String) throws {
        let options = JSONSchemaOptions(baseURI: "file:///schema/n.json")
        let schema = try JSONSchema(JSONDocument(text, file: "types/n.json"), options: options)
        let found = try schema.violations(in: JSONDocument("2").root)
        #expect(found.first?.diagnostic.notes.map(\.message) == ["the schema says so at \(place)"])
    }

    @Test(arguments: [
        (##"{"$ref":"#/nowhere"}"##, "json-schema/unresolvable-reference"),
        (##"{"$ref":"http://example.com/other"}"##, "json-schema/unresolvable-reference"),
        (##"{"$ref":"#name"}"##, "json-schema/unresolvable-reference"),
        (##"{"$schema":"http://json-schema.org/draft-04/schema#"}"##, "json-schema/unknown-dialect"),
        (##"{"$schema":"http://example.com/mine"}"##, "json-schema/unknown-dialect"),
        (##"{"pattern":"(a)\\2"}"##, "json-schema/invalid-pattern"),
        (##"{"pattern":"(a"}"##, "json-schema/invalid-pattern"),
        (##"{"patternProperties":{"[":{}}}"##, "json-schema/invalid-pattern"),
        (##"{"type":"strin"}"##, "json-schema/invalid-schema"),
        (##"{"minimum":"5"}"##, "json-schema/invalid-schema"),
        (##"{"properties":[]}"##, "json-schema/invalid-schema"),
        (##"{"items":{"items":{"required":"a"}}}"##, "json-schema/invalid-schema"),
        ("12", "json-schema/invalid-schema"),
    ])
    func `A schema that cannot be used is refused`(schema: String, id: String) throws {
        #expect(try ids(schema).first == id)
    }

    @Test(arguments: [
        ##"{"type":"strin"}"##, ##"{"type":[]}"##, ##"{"minimum":"5"}"##, ##"{"multipleOf":0}"##,
        ##"{"maxLength":-1}"##,
        ##"{"maxLength":1.5}"##, ##"{"required":"a"}"##, ##"{"required":[1]}"##, ##"{"enum":1}"##, ##"{"pattern":1}"##,
        ##"{"properties":1}"##, ##"{"items":1}"##, ##"{"allOf":{}}"##, ##"{"uniqueItems":1}"##, ##"{"$ref":1}"##,
        ##"{"minItems":"1"}"##,
        ##"{"dependentRequired":1}"##, ##"{"dependentSchemas":1}"##, ##"{"dependencies":1}"##, ##"{"format":1}"##, "12",
    ])
    func `A keyword that is not understood is refused without a meta-schema too`(schema: String) throws {
        let options = JSONSchemaOptions(checksMetaSchema: false)
        #expect(try ids(schema, options: options) == ["json-schema/invalid-keyword-value"])
    }

    @Test(arguments: [
        (##"{"$ref":"#/nowhere"}"##, "#/nowhere leads nowhere"),
        (##"{"$ref":"other.json#/definitions/x"}"##, "other.json#/definitions/x is not at hand"),
    ])
    func `A reference that cannot be followed is told as it is written`(schema: String, words: String) throws {
        let document = try JSONDocument(schema, file: "s.json")
        let error = try #require(throws: JSONSchemaError.self) { try JSONSchema(document) }
        #expect(error.diagnostics.map(\.summary) == [words])
    }

    @Test func `A mistake in a schema has its line and column`() throws {
        let document = try JSONDocument(
            "{\n  \"properties\": {\n    \"a\": {\"maximum\": \"12\"}\n  }\n}",
            file: "s.json"
        )
        let error = try #require(throws: JSONSchemaError.self) { try JSONSchema(document) }
        let location = try #require(error.diagnostics.first?.location)
        #expect(location.file == "s.json")
        #expect(location.range?.start.line == 3)
        #expect(location.range?.start.column == 22)
        #expect(location.path == "/properties/a/maximum")
    }

    @Test func `A demanded vocabulary that is not known is refused`() throws {
        var registry = JSONSchemaRegistry()
        let meta = #"""
            {"$id":"http://example.com/meta","$schema":"https://json-schema.org/draft/2020-12/schema",
             "$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"http://example.com/vocab":true}}
            """#
        registry.add(try JSONDocument(meta), uri: "http://example.com/meta")
        let error = try #require(throws: JSONSchemaError.self) {
            try JSONSchema(JSONDocument(##"{"$schema":"http://example.com/meta"}"##), registry: registry)
        }
        #expect(error.diagnostics.map(\.id.description) == ["json-schema/unknown-vocabulary"])
    }

    @Test(arguments: [##"{"$ref":"#"}"##, ##"{"allOf":[{"$ref":"#/$defs/a"}],"$defs":{"a":{"not":{"$ref":"#"}}}}"##])
    func `A schema that refers to itself without end gives no verdict`(schema: String) throws {
        let schema = try JSONSchema(JSONDocument(schema))
        let root = try JSONDocument("1").root
        let error = try #require(throws: JSONSchemaError.self) { try schema.isValid(root) }
        #expect(error.diagnostics.map(\.id.description) == ["json-schema/endless-reference"])
        #expect(throws: JSONSchemaError.self) { try schema.violations(in: root) }
    }

    @Test func `Keywords that are not known describe only, as Infor's do`() throws {
        let schema =
            ##"{"$schema":"http://json-schema.org/draft-06/schema#","properties":{"a":{"x-position":1,"title":"A"}}}"##
        #expect(try ids(schema).isEmpty)
    }
}
