import BODJSON
import Testing

@Suite("The outline of a JSON Schema")
struct JSONSchemaOutlineTests {
    private func outline(_ text: String) throws -> JSONSchemaOutline {
        try JSONSchema(JSONDocument(text)).outline
    }

    private func bytes(_ name: String) -> ArraySlice<UInt8> { Array(name.utf8)[...] }

    @Test("goes through references, conjunctions and alternatives")
    func references() throws {
        let outline = try outline(
            #"""
            {"allOf":[{"$ref":"#/$defs/base"}],"oneOf":[{"properties":{"b":{"type":"integer"}},"required":["b"]},{"type":"null"}],
             "$defs":{"base":{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}}}}
            """#
        )
        #expect(Set(outline.names) == ["a", "b"])
        // What an alternative demands is not demanded of every value.
        #expect(outline.required == ["a"])
        #expect(outline.types == ["object", "null"])
        #expect(outline.member(bytes("b"))?.types == ["integer"])
        #expect(outline.member(bytes("c")) == nil)
    }

    @Test("knows the keys of a map, patterns, and the elements of arrays")
    func others() throws {
        let outline = try outline(
            #"""
            {"properties":{"a":{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}},"patternProperties":{"^x":{"type":"null"}},
             "additionalProperties":{"type":"boolean"}}
            """#
        )
        #expect(outline.member(bytes("xy"))?.types == ["null"])
        #expect(outline.member(bytes("other"))?.types == ["boolean"])
        #expect(outline.names(bytes("a")) && !outline.names(bytes("other")))
        let array = try #require(outline.member(bytes("a")))
        #expect(array.element(at: 0)?.types == ["string"] && array.element(at: 1)?.types == ["integer"])
    }

    @Test("is the same wherever the same schemas hold")
    func identity() throws {
        let outline = try outline(
            ##"{"properties":{"a":{"$ref":"#/$defs/x"},"b":{"$ref":"#/$defs/x"}},"$defs":{"x":{"items":{"type":"string"}}}}"##
        )
        #expect(outline.member(bytes("a"))?.element(at: 0) == outline.member(bytes("b"))?.element(at: 0))
    }

    @Test(
        "leads violations into the one alternative that a value can have been meant for",
        arguments: [
            (#"{"p":{"amount":"1"}}"#, ["type /p/amount"]), (#"{"p":{}}"#, ["required /p"]),
            (#"{"p":1}"#, ["oneOf /p"]),
            (#"{"p":null}"#, []), (#"{"p":[1,"x"]}"#, ["type /p/1"]),
        ]
    )
    func preciseViolations(instance: String, expected: [String]) throws {
        let schema = try JSONSchema(
            JSONDocument(
                #"""
                {"properties":{"p":{"oneOf":[{"type":"null"},{"type":"array","items":{"type":"integer"}},
                 {"type":"object","required":["amount"],"properties":{"amount":{"type":"number"}}}]}}}
                """#
            )
        )
        let found = try schema.preciseViolations(in: JSONDocument(instance).root)
        #expect(found.map { "\($0.keyword) /\($0.pointer.joined(separator: "/"))" } == expected)
        #expect(try schema.isValid(JSONDocument(instance).root) == expected.isEmpty)
    }
}
