import BODDiagnostics
import BODJSON
import BODLint
import BODTestSupport
import BODYAML
import Testing

@Suite("The JSON Schema of .bod.yml")
struct ConfigurationSchemaTests {
    @Test("docs/bod-config.schema.json is what the reader knows; RECORD_SNAPSHOTS=1 swift test writes it anew")
    func page() {
        expectSnapshot(ConfigurationSchema.text(), at: "docs/bod-config.schema.json")
    }

    @Test(
        "takes what the reader takes",
        arguments: [
            "", "{}", "ignore: id", "ignore: [id, all]", "severity: {id: off, date/date-only: error}", "fail-on: info",
            "schemas: {Item: x.xsd}", "extends: x.yml", "extends: []", "extends: [x.yml]", "baseline: x",
            "overrides: []", "overrides: [{files: 'x/*', severity: {id: off}}]",
            "overrides: [{files: [a, b], select: all}]",
            "suppress: [{files: a, rules: [id, date], reason: 'x y', path: //Line}]",
            "limits: {max-depth: 256, max-names: 1}",
            "namespaces: {x: u, '': v}", "values: {a: 1, b: x, c: true, d: [x, y]}", "rules: {}",
            "rules: {acme/a: {assert: a, message: x}}",
            "rules: {acme/a: {report: a, message: x, name: x, severity: info, documents: A, context: //a, why: x, remedy: x}}",
            "rules: {acme/a: {assert: $v, message: x, values: {v: [1]}, good: <a/>, bad: [<a/>, x.yml]}}\nignore: acme/a",
            "limits: {}", "document-suppressions: false", "severity: {}", "schemas: {}",
        ]
    )
    func takes(text: String) throws {
        #expect(problems { try configuration(text, ["x.yml": "", "x.xsd": ""]) } == [])
        #expect(try isValid(text))
    }

    @Test(
        "refuses what the reader refuses",
        arguments: [
            "[]", "x", "ignroe: id", "ignore: []", "ignore: nothing", "ignore: [1]", "ignore: ~",
            "severity: {id: warn}",
            "severity: {ids: off}", "severity: []", "fail-on: off", "fail-on: [error]", "schemas: {Item: ''}",
            "schemas: {Item: x.json}",
            "schemas: [x.xsd]", "extends: {}", "baseline: ''", "baseline: [x]", "overrides: [{ignore: id}]",
            "overrides: {files: x}",
            "overrides: [{files: [], ignore: id}]", "overrides: [{files: '../x', ignore: id}]",
            "overrides: [{files: x, reason: y}]",
            "suppress: [{files: a, rules: id}]", "suppress: [{files: a, rules: id, reason: ' '}]",
            "suppress: [{files: a, rules: id, reason: x, path: Line}]", "suppress: [{rules: id, reason: x}]",
            "schematron: [a.sch]", "schematron: {A: {phase: x}}", "schematron: {A: {file: a.sch, fase: x}}",
            "namespaces: {x: []}", "values: {1a: x}", "values: {a: {}}", "rules: []",
            "rules: {x: {assert: a, message: x}}",
            "rules: {acme/a: {message: x}}", "rules: {acme/a: {assert: a, report: b, message: x}}",
            "rules: {acme/a: {assert: a}}",
            "rules: {acme/a: {assert: a, message: x, tag: y}}",
            "rules: {acme/a: {assert: a, message: x, severity: off}}",
            "rules: {acme/a: {assert: ' ', message: x}}", "ignore: id/none",
            "limits: {max-depth: 257}", "limits: {max-depth: 0}", "limits: {max-depth: '3'}", "limits: {depth: 3}",
            "limits: {max-depth: 1.5}", "document-suppressions: 'no'",
        ]
    )
    func refuses(text: String) throws {
        #expect(!problems { try configuration(text, ["x.yml": "", "x.xsd": ""]) }.isEmpty)
        #expect(try !isValid(text))
    }

    @Test("takes the sample, and the example of the documentation")
    func examples() throws {
        #expect(try isValid(String(decoding: Project.bytes("Samples/configuration.yml"), as: UTF8.self)))
        let page = try String(decoding: Project.bytes("docs/configuration.md"), as: UTF8.self)
        let example = try #require(page.split(separator: "```yaml\n").last?.split(separator: "```").first)
        #expect(example.contains("baseline: bod.baseline"))
        #expect(try isValid(String(example)))
    }

    @Test("documents every key, as docs/configuration.md does")
    func documents() throws {
        let page = try String(decoding: Project.bytes("docs/configuration.md"), as: UTF8.self)
        let schema = try JSONDocument(ConfigurationSchema.text())
        let definitions = schema.root["definitions"]
        let parts = [
            schema.root, definitions?["override"], definitions?["suppression"], definitions?["limits"],
            definitions?["rule"]?["allOf"]?.elements.first { _ in true },
        ]
        let keys = parts.flatMap { $0?["properties"]?.members.map(\.name) ?? [] }
        #expect(keys.count == 15 + 4 + 4 + 10 + 12)
        for key in keys { #expect(page.contains("`\(key)`"), "\(key)") }
    }

    private func isValid(_ text: String) throws -> Bool {
        let schema = try JSONSchema(JSONDocument(ConfigurationSchema.text()))
        let value = json(try YAMLDocument(text, file: "f.yml").root)
        return try schema.isValid(JSONDocument(value.encoded(.compact)).root)
    }

    /// The value as editors and check-jsonschema see it.
    private func json(_ node: YAMLNode) -> JSONValue {
        switch node.value {
        case .sequence(let elements): return .array(elements.map(json))
        case .mapping(let entries): return .object(entries.map { JSONMember($0.key, json($0.value)) })
        case .scalar(let scalar):
            if scalar.isNull { return .null }
            if scalar.style == .plain, ["true", "false"].contains(scalar.text) { return .bool(scalar.text == "true") }
            if scalar.style == .plain, let number = JSONNumber(scalar.text) { return .number(number) }
            return .string(scalar.text)
        }
    }
}
