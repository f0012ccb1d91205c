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
