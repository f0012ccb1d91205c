import BODDiagnostics
import BODJSON
import BODLint
import BODTestSupport
import Foundation
import Testing

@Suite("JSON by its schema")
struct JSONDocumentLinterTests {
    private func linter(_ schema: String, _ selection: RuleSelection = .all, limit: Int = 1_000) throws
        -> JSONDocumentLinter
    {
        JSONDocumentLinter(
            schema: try JSONSchema(JSONDocument(schema)),
            policy: FindingPolicy(selection: selection, limit: limit)
        )
    }

    @Test("Every example has its finding at its place, and no other", arguments: RuleExample.ofJSON)
    func examples(_ item: RuleExample) throws {
        let marked = MarkedText(item.example.markedDocument)
        let found = try linter(item.example.schema ?? "true").lint(Array(marked.text.utf8), name: "a.json").diagnostics
        let places = found.map { finding in
            let start = finding.location.range?.start
            return "\(finding.id) \(start.map { "\($0.line):\($0.column)" } ?? "")"
        }
        #expect(places == marked.positions.map { "\(item.description.id) \($0)" }, sourceLocation: item.sourceLocation)
    }

    @Test(
        "The keywords that refuse a value in the test suite are those that are described",
        .enabled(if: ReferenceData.isPresent, "\(ReferenceData.comment)")
    )
    func keywordsAreDescribed() throws {
        var found: Set<DiagnosticID> = []
        for draft in ["draft6", "draft7", "draft2019-09", "draft2020-12"] {
            for file in ReferenceData.files(below: "json-schema-test-suite/tests/\(draft)", ending: ".json") {
                for group in try JSONDocument(Array(Data(contentsOf: file)), file: file.path).root.elements {
                    found.formUnion(refusals(by: group))
                }
            }
        }
        let described = RuleRegistry.standard.descriptions.map(\.id).filter { $0.group == "json-schema" }
        // The suite has no pattern that could take too long.
        #expect(found == Set(described).subtracting(["json-schema/unchecked-pattern"]))
    }

    /// What a schema of the suite refuses of its own instances.
    private func refusals(by group: JSONNode) -> [DiagnosticID] {
        guard let node = group["schema"], let tests = group["tests"] else {
            return []
        }
        guard let schema = try? JSONSchema(node.value, options: JSONSchemaOptions(assertsFormats: true)) else {
            return []
        }
        let instances = tests.elements.compactMap { $0["data"] }
        return instances.flatMap { (try? schema.violations(in: $0)) ?? [] }.map(\.diagnostic.id)
    }

    @Test("Findings stand in the order of the document, and those beyond the limit are counted")
    func limit() throws {
        let document = Array(#"{"c":1,"b":2,"a":3,"d":4}"#.utf8)
        let report = try linter(#"{"additionalProperties":false}"#, limit: 3).lint(document, name: "a.json").report
        #expect(report.diagnostics.map { $0.location.range?.start.column } == [2, 8, 14])
        #expect(report.dropped == 1)
    }

    @Test("A keyword can be ignored, a document that cannot be read not")
    func selection() throws {
        let selection = try RuleSelection(ignore: ["json-schema/required", "json"])
        let linter = try linter(#"{"required":["a"],"maxProperties":0}"#, selection)
        #expect(
            try linter.lint(Array(#"{"b":1}"#.utf8), name: "a").diagnostics.map(\.id) == ["json-schema/maxProperties"]
        )
        #expect(try linter.lint(Array("{".utf8), name: "a").diagnostics.map(\.id) == ["json/unexpected-end"])
    }

    @Test("A report of lines keeps the text of those with findings only, at their numbers")
    func lines() throws {
        let linter = try linter(#"{"type":"object"}"#, limit: 2)
        var splitter = JSONLineSplitter(file: "a.ndjson")
        splitter.feed(Array("{}\n\n[1]\n{}\n{\n7\n".utf8))
        splitter.finish()
        var report = JSONLineReport(name: "a.ndjson", limit: 2)
        for line in splitter.completed() { report.add(try linter.lint(line, name: "a.ndjson"), of: line) }
        let document = report.document
        #expect(document.documents == 5)
        #expect(document.diagnostics.map { $0.location.range?.start.line } == [3, 5])
        #expect(document.report.dropped == 1)
        #expect(document.text?.line(3) == "[1]")
        #expect(document.text?.line(5) == "{")
        #expect(document.text?.line(4) == nil)
        #expect(document.text?.utf8.count == 6)
    }

    @Test("A line that is too long is a finding at its number, and the lines behind it are linted")
    func longLine() throws {
        var splitter = JSONLineSplitter(file: "a.ndjson", limits: JSONLimits(documentBytes: 8))
        splitter.feed(Array("{}\n[1, 2, 3, 4".utf8))
        let linter = try linter(#"{"type":"object"}"#)
        var report = JSONLineReport(name: "a.ndjson", limit: 9)
        for line in splitter.completed() { report.add(try linter.lint(line, name: "a.ndjson"), of: line) }
        splitter.feed(Array(", 5]\n[]\n{}".utf8))
        splitter.finish()
        for line in splitter.completed() { report.add(try linter.lint(line, name: "a.ndjson"), of: line) }
        let document = report.document
        #expect(document.documents == 4)
        #expect(document.diagnostics.map(\.id) == ["json/limit-exceeded", "json-schema/type"])
        #expect(
            document.diagnostics.map { $0.location.range?.start } == [
                SourcePosition(line: 2, column: 1, offset: 3), SourcePosition(line: 3, column: 1, offset: 19),
            ]
        )
        #expect(document.diagnostics[0].remedy?.contains("--max-document-bytes") == true)
        #expect(document.text?.line(3) == "[]")
    }

    @Test("A file without a document is a finding")
    func noLine() {
        #expect(JSONLineReport(name: "a.ndjson", limit: 9).document.diagnostics.map(\.id) == ["json/empty"])
    }

    @Test("What follows a document names the option for a document a line")
    func trailing() throws {
        let found = try linter("true").lint(Array("{}\n{}".utf8), name: "a.json").diagnostics
        #expect(found.first?.remedy?.contains("--from ndjson") == true)
    }
}
