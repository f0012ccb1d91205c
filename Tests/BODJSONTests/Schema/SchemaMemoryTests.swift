import BODDiagnostics
import Testing

@testable import BODJSON

/// What is kept of a validation, and that nobody can tell from the findings.
@Suite("Answers that are kept")
struct SchemaMemoryTests {
    private static let options = JSONSchemaOptions(warnsOfFormats: true, patternSteps: 1_000)
    private static let long = "\"" + String(repeating: "a", count: 61) + "!\""

    /// Objects within one another by `c`, the innermost with two members more.
    private func nested(_ depth: Int, _ leaf: String) -> String {
        String(repeating: #"{"c":"#, count: depth) + leaf + String(repeating: "}", count: depth)
    }

    /// A schema that leads back to itself by two ways, of which only the second is open to the documents here.
    private func twoWays(_ property: String) throws -> JSONSchema {
        let schema = #"""
            {"properties":{"d":PROPERTY},"anyOf":[
              {"properties":{"c":{"$ref":"#"}},"required":["zz"]},{"properties":{"c":{"$ref":"#"}}}]}
            """#
        return try JSONSchema(JSONDocument(schema.replacing("PROPERTY", with: property)), options: Self.options)
    }

    @Test(
        "What is said of a value that meets its schema doubles no level, and is said with the way by which it was reached",
        arguments: [
            (#"{"format":"date"}"#, #""nodate""#, "format"),
            (##"{"pattern":"^(a+)+\\1$|^(a+)+\\1b$"}"##, "", "pattern"),
        ]
    )
    func findings(property: String, value: String, keyword: String) throws {
        let schema = try twoWays(property)
        let leaf = #"{"d":VALUE}"#.replacing("VALUE", with: value.isEmpty ? Self.long : value)
        // Of the greater depth each level that doubles the work would take longer than the world lasts.
        for depth in [1, 3, 150] {
            let found = try schema.violations(in: JSONDocument(nested(depth, leaf)).root)
            let way = String(repeating: "/anyOf/1/properties/c/$ref", count: depth)
            #expect(found.map(\.keywordLocation) == ["\(way)/properties/d/\(keyword)"])
            #expect(found.map { "\($0.instancePointer)" } == [String(repeating: "/c", count: depth) + "/d"])
            #expect(found.map(\.absoluteKeywordLocation) == ["#/properties/d/\(keyword)"])
        }
    }

    @Test("More findings than the list takes double no level either", arguments: [1, 2, 7])
    func fullList(limit: Int) throws {
        let schema = try JSONSchema(
            JSONDocument(
                #"""
                {"properties":{"c":true},"additionalProperties":{"format":"date"},"anyOf":[
                  {"properties":{"d":{"format":"time"},"c":{"$ref":"#"}},"required":["zz"]},
                  {"properties":{"c":{"$ref":"#"}}}]}
                """#
            ),
            options: Self.options
        )
        let leaf = #"{"d":"x","e":"x","f":"x"}"#
        let document = String(repeating: #"{"d":"x","c":"#, count: 80) + leaf + String(repeating: "}", count: 80)
        #expect(try schema.violations(in: JSONDocument(document).root, limit: limit).count == limit)
    }

    @Test(
        "Nobody can tell from the findings whether answers were kept",
        arguments: [
            #"{"d":"x"}"#, #"{"d":"x","e":7,"f":["x",{"d":"y"}]}"#, #"{"d":7,"f":[[],{}]}"#, "LONG",
            #"{"d":"2026-11-21","f":[LONG,LONG,"x"]}"#,
        ],
        [1, 3, 1_000]
    )
    func differences(leaf: String, limit: Int) throws {
        let schemas = [
            ##"{"anyOf":[{"properties":{"c":{"$ref":"#"}},"required":["zz"]},{"properties":{"c":{"$ref":"#"}}}],"properties":{"d":{"format":"date"}},"unevaluatedProperties":{"pattern":"^(a+)+\\1$|^(a+)+\\1b$"}}"##,
            ##"{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}],"$defs":{"a":{"additionalProperties":{"$ref":"#"},"items":{"$ref":"#"},"format":"time"}}}"##,
            ##"{"oneOf":[{"type":"object","additionalProperties":{"$ref":"#"}},{"type":"object","additionalProperties":{"$ref":"#"},"minProperties":3},{"type":"string","format":"date"}]}"##,
            ##"{"if":{"additionalProperties":{"$ref":"#"}},"then":{"additionalProperties":{"$ref":"#"},"pattern":"^(a+)+\\1$|^(a+)+\\1b$"},"else":{"format":"date"},"not":{"required":["e"],"additionalProperties":{"$ref":"#"}}}"##,
        ]
        let document = try JSONDocument(nested(3, leaf.replacing("LONG", with: Self.long)))
        for text in schemas {
            let schema = try JSONSchema(JSONDocument(text), options: Self.options)
            for limit in [0, limit] {
                let plain = try schema.judge(document.root, limit: limit, patience: .max)
                let kept = try schema.judge(document.root, limit: limit, patience: 0)
                #expect(kept.verdict == plain.verdict, "\(text)")
                #expect((kept.openCount > 0) == (plain.openCount > 0), "\(text)")
                #expect((kept.remarkCount > 0) == (plain.remarkCount > 0), "\(text)")
                #expect(kept.violations == plain.violations, "\(text)")
            }
        }
    }

    @Test("The memory forgets by what its answers hold, not by how many they are")
    func size() {
        var memory = SchemaMemory(limit: 100_000)
        for number in 0..<200 {
            let answer = SchemaMemory.Answer(isMet: true, parts: parts(1_000), findings: .none)
            memory.keep(answer, to: question(number))
            #expect(memory[question(number)]?.isMet == true)
            #expect(number == 0 || memory[question(number - 1)]?.isMet == true)
            #expect(memory.byteCount > 1_000 * MemoryLayout<Int>.stride)
            #expect(memory.byteCount <= 100_000)
        }
        #expect(memory[question(0)] == nil)
    }

    @Test("An answer in the place of an older one, and one above the limit, are counted as what they are")
    func replaced() {
        var memory = SchemaMemory(limit: 10_000)
        let plain = SchemaMemory.Answer(isMet: true, parts: EvaluatedParts(isNeeded: false), findings: .none)
        for _ in 0..<1_000 { memory.keep(plain, to: question(1)) }
        #expect(memory.byteCount == plain.byteCount)
        let large = SchemaMemory.Answer(isMet: true, parts: parts(10_000), findings: .none)
        memory.keep(large, to: question(2))
        memory.keep(large, to: question(3))
        #expect(memory[question(1)] == nil)
        #expect(memory[question(3)] != nil)
        #expect(memory.byteCount == 2 * large.byteCount)
    }

    @Test("The places to which references lead are counted too, and no number is given twice")
    func scopes() {
        var memory = SchemaMemory(limit: 10_000)
        var numbers: Set<Int> = []
        for target in 0..<1_000 {
            let number = memory.number(of: [target, nil])
            #expect(numbers.insert(number).inserted)
            #expect(memory.number(of: [target, nil]) == number)
            #expect(memory.byteCount <= 10_000)
        }
    }

    private func question(_ number: Int) -> SchemaMemory.Question {
        SchemaMemory.Question(schema: number, value: 0, needsParts: true, scope: 0)
    }

    /// What is left when so many members were judged.
    private func parts(_ count: Int) -> EvaluatedParts {
        var parts = EvaluatedParts(isNeeded: true)
        let names = (0..<count).map { "\"\($0)\":0" }.joined(separator: ",")
        for member in (try? JSONDocument("{\(names)}"))?.root.members.map(\.value) ?? [] { parts.add(member) }
        return parts
    }
}
