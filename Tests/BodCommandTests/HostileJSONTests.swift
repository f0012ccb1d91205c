import BODTestSupport
import Foundation
import Testing

/// JSON on which Foundation fails, given to the real binary.
@Suite("Hostile JSON")
struct HostileJSONTests {
    /// Runs a command on `a.json` beside a schema.
    private func run(_ arguments: String..., document: [UInt8], schema: String = "true") throws -> Command {
        let folder = try TemporaryFolder()
        try folder.write("a.json", document)
        try folder.write("true.json", Array(schema.utf8))
        return try Command(arguments: arguments, in: folder.url)
    }

    private func lint(_ document: [UInt8], schema: String = "true") throws -> Command {
        try run("lint", "a.json", "--schema", "true.json", document: document, schema: schema)
    }

    private func expect(_ finding: String?, in text: String) throws {
        let words = try #require(finding).split(separator: " ")
        let first = try #require(text.split(separator: "\n").first)
        #expect(first.hasPrefix("a.json:\(words[0]): error: ") && first.hasSuffix(" [\(words[1])]"), "\(text)")
    }

    @Test("is refused by lint at its place", arguments: HostileJSON.refused)
    func refusedByLint(_ row: HostileJSON) throws {
        let run = try lint(row.bytes)
        #expect(run.status == 1)
        try expect(row.finding, in: run.output)
        #expect(run.errors == "1 document: 1 error\n")
    }

    @Test("is refused by convert at its place, and nothing is written", arguments: HostileJSON.refused)
    func refusedByConvert(_ row: HostileJSON) throws {
        let run = try run("convert", "a.json", "--from", "json-exact", "--to", "bod-xml", document: row.bytes)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        try expect(row.findingInConvert, in: run.errors)
    }

    @Test("that is valid all the same is read", arguments: HostileJSON.read)
    func read(_ row: HostileJSON) throws {
        let run = try lint(row.bytes)
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.isEmpty && run.errors == "1 document: no findings\n", "\(run.everything)")
    }

    @Test("one level beyond the limit is refused, arrays and objects alike", arguments: [("[", "]"), (#"{"a":"#, "}")])
    func depth(_ open: String, _ close: String) throws {
        let text = String(repeating: open, count: 257) + "1" + String(repeating: close, count: 257)
        try expect("1:\(256 * open.utf8.count + 1) json/limit-exceeded", in: try lint(Array(text.utf8)).output)
    }

    @Test(
        "keeps the digits of a number in the verdict and in the words about it",
        arguments: [
            ("9007199254740993", #"{"const":9007199254740992}"#),
            ("12345678901234567.89", #"{"const":12345678901234567.88}"#),
            ("1.10", #"{"const":"1.1"}"#), ("1.0", #"{"const":"1"}"#), ("1e6", #"{"const":"1000000"}"#),
            ("1e400", #"{"const":1e401}"#), ("1e-999", #"{"const":0}"#),
        ]
    )
    func digits(_ number: String, _ schema: String) throws {
        let run = try lint(Array(number.utf8), schema: schema)
        #expect(run.status == 1)
        #expect(run.output.contains(", not \(number) [json-schema/const]"), "\(run.output)")
        #expect(try lint(Array(number.utf8), schema: #"{"const":\#(number)}"#).status == 0)
    }

    @Test("compares the sizes of numbers that no double can hold")
    func sizes() throws {
        #expect(try lint(Array("1e400".utf8), schema: #"{"minimum":1e399}"#).status == 0)
        #expect(try lint(Array("1e400".utf8), schema: #"{"maximum":1e399}"#).status == 1)
        #expect(try lint(Array("1e-999".utf8), schema: #"{"exclusiveMinimum":0}"#).status == 0)
        #expect(try lint(Array("1e-999".utf8), schema: #"{"maximum":0}"#).status == 1)
    }

    @Test("keeps names apart that are only canonically equivalent")
    func names() throws {
        let schema = "{\"required\":[\"\u{E9}\",\"e\u{301}\"]}"
        #expect(try lint(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8), schema: schema).status == 0)
        let one = try lint(Array("{\"\u{E9}\":1}".utf8), schema: schema)
        #expect(one.status == 1 && one.output.utf8.contains(0xCC), "\(one.output)")
    }
}

extension HostileJSONTests {
    @Test(
        "has its amounts in XML as they were written",
        arguments: ["9007199254740993", "12345678901234567.89", "1.10", "1.0", "1e6", "1e400", "1e-999"]
    )
    func amounts(_ amount: String) throws {
        let document = Array(#"{"$name":"Amount","$":["\#(amount)"]}"#.utf8)
        let run = try run("convert", "a.json", "--to", "bod-xml", document: document)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasSuffix("<Amount>\(amount)</Amount>\n"), "\(run.output)")
    }

    @Test("has canonically equivalent attributes in XML as two, in their own bytes")
    func attributes() throws {
        let document = Array("{\"$name\":\"a\",\"@\u{E9}\":\"1\",\"@e\u{301}\":\"2\"}".utf8)
        let run = try run("convert", "a.json", "--to", "bod-xml", document: document)
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.utf8.split(separator: 0x0A).map(Array.init)
        #expect(lines.last == Array("<a \u{E9}=\"1\" e\u{301}=\"2\"/>".utf8), "\(run.output)")
    }

    @Test("with a null character is no XML, and the place is named")
    func nullCharacter() throws {
        let document = Array(#"{"$name":"a","$":["x\u0000y"]}"#.utf8)
        let run = try run("convert", "a.json", "--to", "bod-xml", document: document)
        #expect(run.status == 1 && run.output.isEmpty)
        try expect("1:19 convert/forbidden-character", in: run.errors)
        #expect(run.errors.contains("U+0000"))
    }

    @Test("in a line of NDJSON is a finding about that line alone", arguments: HostileJSON.refused.prefix(5))
    func line(_ row: HostileJSON) throws {
        // What a line cannot hold is taken out of the row.
        let bytes = row.bytes.filter { $0 != 0x0A }
        let folder = try TemporaryFolder()
        try folder.write("a.ndjson", Array("{}\n".utf8) + bytes + Array("\n{}\n".utf8))
        try folder.write("true.json", Array("true".utf8))
        let run = try Command("lint", "a.ndjson", "--schema", "true.json", in: folder.url)
        let rule = try #require(row.finding?.split(separator: " ").last)
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("a.ndjson:2:") && run.output.contains("[\(rule)]"), "\(run.output)")
        #expect(run.errors == "3 documents: 1 error\n")
    }
}
