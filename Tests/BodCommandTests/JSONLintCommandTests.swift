import BODTestSupport
import Foundation
import Testing

/// `bod lint --schema S.json`, the real binary.
@Suite("Linting JSON")
struct JSONLintCommandTests {
    private static let schema =
        #"{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"lines":{"minItems":1}}}"#

    private func folder(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("s.json", Array(Self.schema.utf8))
        for (name, text) in files { try folder.write(name, Array(text.utf8)) }
        return folder
    }

    @Test("A document has its findings with line and column")
    func document() throws {
        let folder = try folder(["a.json": "{\n  \"id\": 7,\n  \"lines\": []\n}\n"])
        let run = try Command("lint", "a.json", "--schema", "s.json", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output.contains("a.json:2:9: error:") && run.output.contains("[json-schema/type]"), "\(run.output)")
        #expect(
            run.output.contains("a.json:3:12: error:") && run.output.contains("[json-schema/minItems]"),
            "\(run.output)"
        )
        #expect(run.errors == "1 document: 2 errors\n")
    }

    @Test("Each line of NDJSON is a document, whatever the number of jobs")
    func lines() throws {
        let lines = (1...20_000).map {
            $0.isMultiple(of: 4_999) ? "{\"id\":\($0)}" : "{\"id\":\"\($0)\",\"lines\":[\($0)]}"
        }
        let folder = try folder(["a.ndjson": lines.joined(separator: "\r\n")])
        let runs = try ["1", "2", "7"].map {
            try Command("lint", "a.ndjson", "--schema", "s.json", "-j", $0, in: folder.url)
        }
        #expect(runs[0].status == 1)
        #expect(runs[0].errors == "20000 documents: 4 errors\n")
        for line in [4_999, 9_998, 14_997, 19_996] { #expect(runs[0].output.contains("a.ndjson:\(line):7: error:")) }
        #expect(runs[0].output.contains("  9998 | {\"id\":9998}\n"), "\(runs[0].output)")
        #expect(runs[1].everything == runs[0].everything && runs[2].everything == runs[0].everything)
    }

    @Test("A line that cannot be read does not hide the others")
    func brokenLine() throws {
        let folder = try folder(["a.jsonl": "{\"id\":\"1\"}\n{\"id\":\n{\"id\":2}"])
        let run = try Command("lint", "a.jsonl", "--schema", "s.json", in: folder.url)
        #expect(
            run.output.contains("a.jsonl:2:7: error:") && run.output.contains("a.jsonl:3:7: error:"),
            "\(run.output)"
        )
        #expect(run.errors == "3 documents: 2 errors\n")
    }

    @Test("Standard input is a document, or lines when it is called so")
    func standardInput() throws {
        let folder = try folder([:])
        let input = Array("{\"id\":\"1\"}\n{}\n".utf8)
        let whole = try Command("lint", "-", "--schema", "s.json", input: input, in: folder.url)
        #expect(whole.status == 1 && whole.output.contains("[json/trailing-content]"))
        let lines = try Command(
            "lint",
            "-",
            "--schema",
            "s.json",
            "--stdin-filename",
            "x.ndjson",
            input: input,
            in: folder.url
        )
        #expect(lines.output.contains("x.ndjson:2:1: error:") && lines.errors == "2 documents: 1 error\n")
        #expect(whole.output.contains("--from ndjson"))
        let asked = try Command("lint", "-", "--schema", "s.json", "--from", "ndjson", input: input, in: folder.url)
        #expect(asked.output.contains("<stdin>:2:1: error:") && asked.errors == "2 documents: 1 error\n")
        let withoutSchema = try Command("lint", "-", "--from", "ndjson", input: input, in: folder.url)
        #expect(withoutSchema.status == 64 && withoutSchema.errors.contains("--schema"), "\(withoutSchema.errors)")
    }

    @Test("A line that is too long does not hide the others, and names the option")
    func longLine() throws {
        let folder = try folder(["a.ndjson": "{\"id\":\"\(String(repeating: "x", count: 200))\"}\n{}\n"])
        let run = try Command("lint", "a.ndjson", "--schema", "s.json", "--max-document-bytes", "100", in: folder.url)
        #expect(
            run.output.contains("a.ndjson:1:1: error:") && run.output.contains("--max-document-bytes"),
            "\(run.output)"
        )
        #expect(run.output.contains("a.ndjson:2:1: error:"), "\(run.output)")
        #expect(run.errors == "2 documents: 2 errors\n")
    }

    @Test("A value that is not of its format is a warning, or an error when that is asked for")
    func formats() throws {
        let folder = try folder(["a.json": #"{"on":"31.12.2026"}"#])
        try folder.write("f.json", Array(#"{"properties":{"on":{"format":"date"}}}"#.utf8))
        let warned = try Command("lint", "a.json", "--schema", "f.json", in: folder.url)
        #expect(warned.status == 0 && warned.errors == "1 document: 1 warning\n", "\(warned.everything)")
        #expect(warned.output.contains("a.json:1:7: warning:") && warned.output.contains("[json-schema/format]"))
        let failed = try Command("lint", "a.json", "--schema", "f.json", "--fail-on", "warning", in: folder.url)
        #expect(failed.status == 1)
        let asserted = try Command("lint", "a.json", "--schema", "f.json", "--assert-format", in: folder.url)
        #expect(asserted.status == 1 && asserted.output.contains("a.json:1:7: error:"), "\(asserted.output)")
    }

    @Test("A pattern that takes too long is a finding with its option")
    func openPattern() throws {
        let folder = try folder(["a.json": "\"\(String(repeating: "a", count: 60))\""])
        try folder.write("p.json", Array(#"{"pattern":"^(a|aa)+\\1b$"}"#.utf8))
        let run = try Command("lint", "a.json", "--schema", "p.json", "--max-pattern-steps", "5000", in: folder.url)
        #expect(run.status == 1 && run.output.contains("[json-schema/unchecked-pattern]"), "\(run.output)")
        #expect(run.output.contains("within 5000 steps") && run.output.contains("--max-pattern-steps"))
    }

    @Test("A folder gives all its JSON, and references lead to schemas beside the schema")
    func folders() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("data"),
            withIntermediateDirectories: true
        )
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("schemas/types"),
            withIntermediateDirectories: true
        )
        try folder.write(
            "schemas/order.json",
            Array(##"{"properties":{"id":{"$ref":"types/id.json#/definitions/ID"}}}"##.utf8)
        )
        try folder.write("schemas/types/id.json", Array(#"{"definitions":{"ID":{"maxLength":2}}}"#.utf8))
        try folder.write("data/a.json", Array(#"{"id":"123"}"#.utf8))
        try folder.write("data/b.ndjson", Array("{\"id\":\"1\"}\n{\"id\":\"1234\"}\n".utf8))
        let run = try Command("lint", "data", "--schema", "schemas/order.json", in: folder.url)
        #expect(run.output.contains("data/a.json:1:7: error:") && run.output.contains("data/b.ndjson:2:7: error:"))
        #expect(run.errors == "3 documents: 2 errors\n", "\(run.everything)")
    }

    @Test("A schema in the folder of its documents is none of them, unless it is named")
    func schemaInFolder() throws {
        let folder = try folder(["a.json": #"{"id":"1"}"#])
        let run = try Command("lint", ".", "--schema", "s.json", in: folder.url)
        #expect(
            run.status == 0 && run.errors == "the schema itself is not linted\n1 document: no findings\n",
            "\(run.everything)"
        )
        let named = try Command("lint", "s.json", "--schema", "s.json", in: folder.url)
        #expect(named.status == 1 && named.errors == "1 document: 1 error\n", "\(named.everything)")
        #expect(named.output.contains("the schema says so at s.json#/required"), "\(named.output)")
    }

    @Test("XML beside a JSON Schema, and JSON beside none, are told in one sentence")
    func otherKinds() throws {
        let folder = try folder(["a.xml": "<a/>", "a.json": "{}"])
        let xml = try Command("lint", "a.xml", "--schema", "s.json", in: folder.url)
        #expect(xml.status == 1 && xml.output.hasPrefix("a.xml:1:1: error: this is XML, not JSON [json/not-json]\n"))
        let json = try Command("lint", "a.json", in: folder.url)
        #expect(
            json.status == 1
                && json.output.hasPrefix("a.json: error: this is JSON, not XML, and none that is known [xml/not-xml]\n"),
            "\(json.output)"
        )
    }

    @Test(
        "JSON that is nothing known is told how it would be, as what it looks like",
        arguments: [
            (#"{"type": "object"}"#, "add $schema if this is a JSON Schema"),
            ("{}", "give the BOD as XML or as json-exact"),
            ("[1]", "give the BOD as XML or as json-exact"),
        ]
    )
    func unknownKind(_ text: String, _ remedy: String) throws {
        let folder = try folder(["a.json": text])
        let run = try Command("lint", "a.json", in: folder.url)
        #expect(run.status == 1)
        #expect(
            run.output.contains("a BOD as json-exact has $name, message headers have fromLogicalId"),
            "\(run.output)"
        )
        #expect(run.output.contains("= do: \(remedy); other JSON is judged by its JSON Schema, with --schema\n"))
    }

    @Test(
        "A schema that cannot be used is exit code 2 with its place",
        arguments: [
            (#"{"type":"strin"}"#, "bad.json:1:9:"), (##"{"$ref":"#/nowhere"}"##, "bad.json:1:9:"),
            ("{", "bad.json:1:2:"),
            (#"{"pattern":"("}"#, "bad.json:1:12:"),
        ]
    )
    func unusableSchema(_ text: String, _ place: String) throws {
        let folder = try folder(["a.json": "{}", "bad.json": text])
        let run = try Command("lint", "a.json", "--schema", "bad.json", in: folder.url)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix(place), "\(run.errors)")
        #expect(run.errors.hasSuffix("bod: the schema cannot be used\n"))
        #expect(run.output.isEmpty)
    }

    @Test("A schema that refers to itself without end gives no verdict, and says so")
    func endless() throws {
        let folder = try folder([
            "a.json": "{}", "bad.json": ##"{"$ref":"#/definitions/a","definitions":{"a":{"$ref":"#/definitions/a"}}}"##,
        ])
        let run = try Command("lint", "a.json", "--schema", "bad.json", in: folder.url)
        #expect(run.status == 2)
        #expect(run.errors.contains("the schema refers to itself without end"), "\(run.errors)")
    }
}
