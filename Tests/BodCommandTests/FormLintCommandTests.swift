import BODTestSupport
import Foundation
import Testing

/// `bod lint` on what is no XML: BODs as JSON, message headers, tables and schemas, the real binary.
@Suite("Linting other forms")
struct FormLintCommandTests {
    private static let layout =
        #"{"dialect":{"separator":",","enclosingCharacter":"\""},"properties":{"ID":{"maxLength":3},"No":{"type":"integer"}}}"#

    private func headers(_ name: String) -> [UInt8] {
        Array(
            """
            {"documentName":"\(name)","messageId":"1","fromLogicalId":"lid://infor.ims.a","toLogicalId":"lid://default",
            "encoding":"NONE","characterSet":"UTF-8"}
            """.utf8
        )
    }

    @Test("A BOD as JSON has its findings in the JSON, whatever the number of jobs")
    func json() throws {
        let folder = try TemporaryFolder()
        let xml = Project.root.appendingPathComponent("Samples/broken/five-mistakes.xml").path
        #expect(try Command("convert", xml, "--to", "json-exact", "-o", "a.json", in: folder.url).status == 0)
        let runs = try ["1", "3"].map { try Command("lint", "a.json", "-j", $0, in: folder.url) }
        #expect(runs[0].status == 1)
        #expect(runs[0].output.contains(#""$name": "Discription""#), "\(runs[0].output)")
        #expect(runs[0].output.contains("[amount/currency-missing]"))
        #expect(runs[0].errors == "1 document: 5 errors\n")
        #expect(runs[0].everything == runs[1].everything)
    }

    @Test("In a folder the JSON that is a BOD or message headers is linted, and the other JSON is counted")
    func folder() throws {
        let folder = try TemporaryFolder()
        let xml = Project.root.appendingPathComponent("Samples/broken/five-mistakes.xml").path
        try folder.write("in/headers/c.json", headers("Sync.Item"))
        #expect(try Command("convert", xml, "--to", "json-exact", "-o", "in/a.json", in: folder.url).status == 0)
        try folder.write("in/b.xml", Project.bytes("Samples/SyncPurchaseOrder.xml"))
        let others = [
            ("package.json", #"{"name":"x","scripts":{"$name":"y"}}"#), ("list.json", #"[{"$name":"A"}]"#),
            ("tsconfig.json", "{ // comment\n \"$name\": 1}"), ("lines.ndjson", "{\"$name\":\"A\"}\n"),
            ("text.json", "\"a\""),
            ("empty.json", ""), ("schema.json", #"{"$schema":"http://json-schema.org/draft-06/schema#","anyOf":[]}"#),
            ("report.json", #"{"documentName":"x"}"#),
        ]
        for (name, text) in others { try folder.write("in/other/\(name)", Array(text.utf8)) }
        let run = try Command("lint", "in", in: folder.url)
        #expect(run.status == 1)
        #expect(run.errors == "3 documents: 5 errors; 8 files of other JSON passed over\n", "\(run.everything)")
        let named = try Command("lint", "in", "in/other/report.json", in: folder.url)
        #expect(named.errors.hasSuffix("; 7 files of other JSON passed over\n"), "\(named.everything)")
        let none = try Command("lint", "in/other", in: folder.url)
        #expect(none.status == 2)
        #expect(none.errors == "bod: the folder in/other holds no document; 8 files passed over\n")
    }

    @Test("In a folder a BOD as JSON that is broken further on, or cannot be read, is a finding and not passed over")
    func brokenInFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.json", Array(#"{"$name": "SyncItem", "$": [}"#.utf8))
        try folder.write(
            "in/b.json",
            Array("{\"blanks\": \"\(String(repeating: " ", count: 200_000))\", \"$name\": 1}".utf8)
        )
        let run = try Command("lint", "in", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output.contains("in/a.json:1:29: error:"), "\(run.everything)")
        #expect(run.output.contains("in/b.json:1:"))
        #expect(run.errors.hasPrefix("2 documents: "))
    }

    @Test("A BOD as JSON is mended in place, every other byte as it was")
    func mended() throws {
        let folder = try TemporaryFolder()
        let xml = try String(decoding: Project.bytes("Samples/SyncPurchaseOrder.xml"), as: UTF8.self)
        let broken = xml.replacing(">Ordered</Code>", with: ">Ordered </Code>")
        #expect(broken != xml)
        try folder.write("a.xml", Array(broken.utf8))
        #expect(try Command("convert", "a.xml", "--to", "json-exact", "-o", "a.json", in: folder.url).status == 0)
        let before = try String(contentsOf: folder.url.appendingPathComponent("a.json"), encoding: .utf8)
        let shown = try Command("lint", "a.json", "--fix", "--diff", in: folder.url)
        #expect(shown.output.contains("+") && shown.output.contains("\"Ordered\""), "\(shown.everything)")
        let run = try Command("lint", "a.json", "--fix", in: folder.url)
        #expect(run.errors == "1 document: no findings; 5 findings in 1 document mended\n", "\(run.everything)")
        let after = try String(contentsOf: folder.url.appendingPathComponent("a.json"), encoding: .utf8)
        #expect(after == before.replacing("\"Ordered \"", with: "\"Ordered\""))
    }

    @Test("A schema is compared with its earlier version by the catalog's rule, as XSD, JSON Schema and layout")
    func evolution() throws {
        let folder = try TemporaryFolder()
        let start = #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="A" type="xs:"#
        try folder.write("old.xsd", Array("\(start)string\"/></xs:schema>".utf8))
        try folder.write("new.xsd", Array("\(start)date\"/></xs:schema>".utf8))
        try folder.write("layout.json", Array(Self.layout.utf8))
        try folder.write("later.json", Array(Self.layout.replacing("\"No\"", with: "\"Nr\"").utf8))
        let xsd = try Command("lint", "new.xsd", "--against", "old.xsd", in: folder.url)
        #expect(xsd.status == 1)
        #expect(
            xsd.output.contains("new.xsd:1:56: error: /A changed its type from xs:string to xs:date"),
            "\(xsd.everything)"
        )
        #expect(xsd.output.contains("old.xsd:1:56"))
        let table = try Command("lint", "later.json", "--against", "layout.json", in: folder.url)
        #expect(table.output.contains("/No was removed; was it renamed to Nr?"), "\(table.everything)")
        #expect(try Command("lint", "old.xsd", "--against", "old.xsd", in: folder.url).status == 0)
        let other = try Command("lint", "new.xsd", "--against", "layout.json", in: folder.url)
        #expect(other.output.contains("the object is of another kind than in layout.json"), "\(other.everything)")
    }

    @Test("What --against cannot compare is refused")
    func notComparable() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.xml", Project.bytes("Samples/SyncPurchaseOrder.xml"))
        try folder.write("a.xsd", Array(#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>"#.utf8))
        try folder.write("bad.xsd", Array("<xs:schema".utf8))
        #expect(try Command("lint", "a.xml", "--against", "a.xsd", in: folder.url).status == 64)
        #expect(try Command("lint", "a.xsd", "a.xml", "--against", "a.xsd", in: folder.url).status == 64)
        #expect(try Command("lint", "a.xsd", "--schema", "a.xsd", "--against", "a.xsd", in: folder.url).status == 64)
        #expect(try Command("lint", "a.xsd", "--against", "bad.xsd", in: folder.url).status == 2)
        #expect(try Command("lint", "a.xsd", "--against", "none.xsd", in: folder.url).status == 2)
    }

    @Test("Headers belong to the document of their name, else to the only other file")
    func pairs() throws {
        let folder = try TemporaryFolder()
        let order = try Project.bytes("Samples/SyncPurchaseOrder.xml")
        for name in ["a.xml", "b.xml"] { try folder.write(name, order) }
        try folder.write("a.headers.json", headers("Sync.Item"))
        try folder.write("b.json", headers("Sync.Item"))
        try folder.write("c.json", headers("Sync.Item"))
        let run = try Command("lint", "a.xml", "b.xml", "a.headers.json", "b.json", "c.json", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output.contains("a.headers.json:1:17: error:"), "\(run.output)")
        #expect(run.output.contains("b.json:1:17: error:"))
        #expect(!run.output.contains("c.json"))
        #expect(run.errors == "5 documents: 2 errors\n")
        let other = try Command("lint", "c.json", "a.xml", in: folder.url)
        #expect(other.output.contains("c.json:1:17: error: documentName is Sync.Item"), "\(other.output)")
        #expect(try Command("lint", "c.json", in: folder.url).status == 0)
    }

    @Test("Headers that are clean by themselves are compared again when there is a document")
    func cache() throws {
        let folder = try TemporaryFolder()
        let names = (0..<60).map { "\($0).json" }
        for name in names { try folder.write(name, headers("Sync.Item")) }
        try folder.write("7.xml", Project.bytes("Samples/SyncPurchaseOrder.xml"))
        #expect(try Command(arguments: ["lint"] + names, in: folder.url).status == 0)
        let run = try Command(arguments: ["lint", "7.xml"] + names, in: folder.url)
        #expect(run.output.contains("7.json:1:17: error:"), "\(run.output)")
    }

    @Test("Fixes of headers are made in place")
    func fixed() throws {
        let folder = try TemporaryFolder()
        let text = String(decoding: headers("SyncItem"), as: UTF8.self)
        try folder.write("a.json", Array(text.utf8))
        let run = try Command("lint", "a.json", "--fix", "--unsafe-fixes", in: folder.url)
        #expect(run.status == 0, "\(run.everything)")
        let after = try String(contentsOf: folder.url.appendingPathComponent("a.json"), encoding: .utf8)
        #expect(after == text.replacing("SyncItem", with: "Sync.Item"))
    }

    @Test("A table is judged by a layout, cell by cell, and read piece by piece")
    func table() throws {
        let folder = try TemporaryFolder()
        try folder.write("layout.json", Array(Self.layout.utf8))
        let rows = (0..<200_000).map { $0 == 199_998 ? "x,y" : "\"a\nb\",\($0)" }
        try folder.write("a.csv", Array(("ID,No\n" + rows.joined(separator: "\n")).utf8))
        let run = try Command("lint", "a.csv", "--schema", "layout.json", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output.contains("a.csv:399998:3: error: No: integer is expected here"), "\(run.output)")
        #expect(run.output.contains("  399998 | x,y\n"))
        #expect(run.errors == "1 document: 1 error\n")
    }

    @Test("A table is not mended, and a layout that cannot be used stops the run")
    func refused() throws {
        let folder = try TemporaryFolder()
        try folder.write("layout.json", Array(Self.layout.utf8))
        try folder.write("bad.json", Array(#"{"dialect":{"separator":"||"},"properties":{"a":{}}}"#.utf8))
        try folder.write("a.csv", Array("ID,No\n".utf8))
        #expect(try Command("lint", "a.csv", "--schema", "layout.json", "--fix", in: folder.url).status == 64)
        let run = try Command("lint", "a.csv", "--schema", "bad.json", in: folder.url)
        #expect(run.status == 2)
        #expect(
            run.errors.contains("bad.json:1:25: error: the dialect has no separator of one ASCII character"),
            "\(run.errors)"
        )
    }

    @Test("A schema is linted with the files beside it")
    func schema() throws {
        let folder = try TemporaryFolder()
        let start = #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">"#
        try folder.write(
            "a.xsd",
            Array("\(start)<xs:include schemaLocation=\"b.xsd\"/><xs:element name=\"A\" type=\"B\"/></xs:schema>".utf8)
        )
        #expect(try Command("lint", "a.xsd", in: folder.url).output.contains("[schema/does-not-compile]"))
        try folder.write("b.xsd", Array("\(start)<xs:complexType name=\"B\"/></xs:schema>".utf8))
        #expect(try Command("lint", "a.xsd", in: folder.url).status == 0)
    }

    @Test("The size of a document is told once, also when it is read part by part", arguments: [[], ["--stream"]])
    func size(_ options: [String]) throws {
        let folder = try TemporaryFolder()
        let text = String(decoding: try Project.bytes("Samples/SyncPurchaseOrder.xml"), as: UTF8.self)
        let parts = text.components(separatedBy: "<PurchaseOrderLine>")
        let line = try "<PurchaseOrderLine>" + #require(parts.dropFirst().first)
        let many = String(repeating: line, count: 400)
        let large = parts[0] + many + parts.dropFirst().map { "<PurchaseOrderLine>\($0)" }.joined()
        try folder.write("a.xml", Array(large.utf8))
        let arguments = ["lint", "a.xml", "--select", "size", "--max-message-bytes", "100000"]
        let run = try Command(arguments: arguments + options, in: folder.url)
        #expect(run.status == 1)
        let found = run.output.components(separatedBy: "[size/above-limit]").count - 1
        #expect(large.utf8.count > 600_000 && found == 1, "\(run.output)")
        #expect(run.output.contains("the document has \(large.utf8.count) bytes; the limit is 100000"))
    }
}
