import BODTestSupport
import Foundation
import Testing

/// Slips that must not destroy a file, send twice, or pass for a clean run.
@Suite("A run that leaves something out")
struct LeftOutTests {
    @Test("fails, since what was left out may be worse than what was kept")
    func dropped() throws {
        let folder = try TemporaryFolder()
        let schema = #"{"properties": {"a": {"format": "date"}, "b": {"type": "integer"}}}"#
        try folder.write("s.json", Array(schema.utf8))
        let lines = String(repeating: "{\"a\": \"x\"}\n", count: 1_000) + "{\"b\": \"no\"}\n"
        try folder.write("d.ndjson", Array(lines.utf8))
        let run = try Command("lint", "d.ndjson", "--schema", "s.json", "-q", in: folder.url)
        #expect(run.status == 1)
    }

    @Test("keeps folders apart whose names look the same")
    func folders() throws {
        let folder = try TemporaryFolder()
        let broken = try Project.bytes("Samples/broken/wrong-order.xml")
        try folder.write("c/\u{E9}/a.xml", broken)
        try folder.write("c/e\u{301}/a.xml", broken)
        try folder.write("c/e\u{301}/.bod.yml", Array("ignore: [all]\n".utf8))
        try folder.write(".git/HEAD", [])
        let run = try Command("lint", "c", in: folder.url)
        #expect(run.status == 1, "\(run.everything)")
        #expect(run.errors.hasPrefix("2 documents: 1 error"))
    }

    @Test("does not leave out that a file is broken, unless that is what it is told")
    func broken() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.xml", try Project.bytes("Samples/broken/truncated.xml"))
        let entry = { (rule: String) in "suppress: [{files: '*.xml', rules: [\(rule)], reason: known}]\n" }
        try folder.write(".bod.yml", Array(entry("all").utf8))
        #expect(try Command("lint", "a.xml", in: folder.url).status == 1)
        try folder.write(".bod.yml", Array(entry("xml").utf8))
        #expect(try Command("lint", "a.xml", in: folder.url).status == 0)
    }

    @Test("reads no more of a document's suppressions than anybody writes")
    func words() throws {
        let folder = try TemporaryFolder()
        let words = String(repeating: "x,", count: 100_000)
        let sample = String(decoding: try Project.bytes("Samples/SyncRequisition.xml"), as: UTF8.self)
        let text = sample.replacing("<DataArea>", with: "<!-- bod-ignore \(words)y: agreed --><DataArea>")
        try folder.write("a.xml", Array(text.utf8))
        let run = try Command("lint", "a.xml", in: folder.url)
        #expect(run.output.components(separatedBy: "[lint/malformed-suppression]").count <= 1_001)
    }
}

@Suite("Nothing is lost to a slip")
struct NothingLostTests {
    private let order = "\(Project.root.path)/Samples/ProcessPurchaseOrder.xml"

    @Test(
        "A report or a baseline does not take the place of a document, however it is spelled",
        arguments: [
            "--format=junit=a.xml", "--format=json=./a.xml", "--write-baseline=a.xml", "--write-baseline=../here/a.xml",
        ]
    )
    func reportOverDocument(_ option: String) throws {
        let folder = try TemporaryFolder()
        let here = folder.url.appendingPathComponent("here")
        try FileManager.default.createDirectory(at: here, withIntermediateDirectories: true)
        try folder.write("here/a.xml", Array("<a/>".utf8))
        let run = try Command("lint", ".", option, in: here)
        #expect(run.status == 2, "\(run.everything)")
        #expect(run.errors.contains("is one of the documents"), "\(run.errors)")
        #expect(try String(contentsOf: here.appendingPathComponent("a.xml"), encoding: .utf8) == "<a/>")
    }

    @Test("The emulator does not write over the credentials of a real app")
    func realCredentials() throws {
        let folder = try TemporaryFolder()
        let real = #"{"ti":"ACME_PRD","cn":"our app","cs":"shown only once"}"#
        try folder.write("real.ionapi", Array(real.utf8))
        let run = try Command("emulate", "--ionapi", "real.ionapi", in: folder.url)
        #expect(run.status == 2)
        #expect(run.errors.contains("holds credentials that are not the emulator's"), "\(run.errors)")
        #expect(try String(contentsOf: folder.url.appendingPathComponent("real.ionapi"), encoding: .utf8) == real)
    }

    @Test(
        "One message id or document id is not given to several documents",
        arguments: ["--message-id", "--document-id"]
    )
    func oneIdentifier(_ option: String) throws {
        let run = try Command(
            "send",
            "Samples/several",
            "--ionapi",
            "none.ionapi",
            "--dry-run",
            option,
            "0f8c7f4e-0000-4000-8000-000000000001"
        )
        #expect(run.status == 64)
        #expect(run.errors.contains("are for one document"), "\(run.errors)")
    }

    @Test("A folder without schemas is not passed over in silence")
    func folderWithoutSchemas() throws {
        let folder = try TemporaryFolder()
        let run = try Command("lint", order, "--schema", folder.url.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("holds no file that ends in .xsd"), "\(run.errors)")
    }

    @Test("An NDJSON file without a document is not clean")
    func emptyLines() throws {
        let folder = try TemporaryFolder()
        try folder.write("s.json", Array("true".utf8))
        try folder.write("a.ndjson", Array("\n \n".utf8))
        let run = try Command("lint", "a.ndjson", "--schema", "s.json", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output.contains("[json/empty]"), "\(run.output)")
    }

    @Test("JSON that is no schema is told so", arguments: ["[1]", "7", "\"x\""])
    func notASchema(_ text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("s.json", Array(text.utf8))
        try folder.write("a.json", Array("{}".utf8))
        let run = try Command("lint", "a.json", "--schema", "s.json", in: folder.url)
        #expect(run.status == 2)
        #expect(run.errors.hasSuffix("bod: the schema cannot be used\n"), "\(run.errors)")
    }

    @Test("A document that calls itself by a schema's identifier does not take its place")
    func impostor() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "s.json",
            Array(#"{"$id":"http://x.example/s.json","$ref":"http://x.example/common.json"}"#.utf8)
        )
        try folder.write("common.json", Array(#"{"$id":"http://x.example/common.json","required":["a"]}"#.utf8))
        try folder.write("z.json", Array(#"{"$id":"http://x.example/common.json","b":1}"#.utf8))
        let run = try Command("lint", "z.json", "--schema", "s.json", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output.contains("[json-schema/required]"), "\(run.everything)")
    }

    @Test("What is ignored does not use up the limit of what is not")
    func ignoredFindings() throws {
        let folder = try TemporaryFolder()
        try folder.write("s.json", Array(#"{"properties":{"a":{"items":{"type":"string"}}},"required":["b"]}"#.utf8))
        let numbers = (1...1_500).map(String.init).joined(separator: ",")
        try folder.write("a.json", Array("{\"a\":[\(numbers)]}".utf8))
        let run = try Command("lint", "a.json", "--schema", "s.json", "--ignore", "json-schema/type", in: folder.url)
        #expect(run.status == 1)
        #expect(run.errors == "1 document: 1 error\n", "\(run.errors)")
    }

    @Test("A thousand known findings do not hide a new one")
    func newBesideKnown() throws {
        let folder = try TemporaryFolder()
        let known = String(repeating: "<Description bad='x'/>", count: 1_500)
        let order = { (header: String) in
            """
            <SyncPurchaseOrder xmlns='http://schema.infor.com/InforOAGIS/2' releaseID='9.2'><DataArea><Sync/><PurchaseOrder>
            \(header)\(known)</PurchaseOrderHeader></PurchaseOrder></DataArea></SyncPurchaseOrder>
            """
        }
        try folder.write("a.xml", Array(order("<PurchaseOrderHeader>").utf8))
        #expect(try Command("lint", "a.xml", "--write-baseline", "b", in: folder.url).status == 0)
        #expect(try Command("lint", "a.xml", "--baseline", "b", in: folder.url).status == 0)
        try folder.write("a.xml", Array(order("<PurchaseOrderHeader new='x'>").utf8))
        let run = try Command("lint", "a.xml", "--baseline", "b", in: folder.url)
        #expect(run.status == 1, "\(run.everything)")
    }

    @Test(
        "A baseline that was tampered with is refused",
        arguments: ["a/b\ta.xml\t/a\t9223372036854775807", "a/b\ta.xml\t/a\t1\na/b\ta.xml\t/a\t1", "a/b\ta.xml\t/a\t0"]
    )
    func brokenBaseline(_ lines: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "b",
            Array("# bod baseline 1: rule, file, place and number of each known finding\n\(lines)\n".utf8)
        )
        let run = try Command("lint", order, "--baseline", folder.url.appendingPathComponent("b").path)
        #expect(run.status == 2)
        #expect(run.errors.contains("is no baseline"), "\(run.errors)")
    }

    @Test("Schemas of several namespaces are not put into a folder that is named like a file")
    func severalSchemas() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.xml", Array("<a xmlns='urn:a'><b xmlns='urn:b'/></a>".utf8))
        let run = try Command("infer", "a.xml", "-o", "out.xsd", in: folder.url)
        #expect(run.status == 2)
        #expect(
            run.errors.contains("the schema has 2 files, one for each namespace; give a folder with -o"),
            "\(run.errors)"
        )
        #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("out.xsd").path))
        #expect(try Command("infer", "a.xml", "-o", "out", in: folder.url).status == 0)
    }

    @Test("A finding that is not lint's own is told apart from a word that means nothing")
    func otherFindings() throws {
        let known = try Command("explain", "transform/value-lost")
        #expect(known.status == 0 && known.everything.contains("from bod transform"), "\(known.everything)")
        let unknown = try Command("explain", "nonsense/value")
        #expect(unknown.status == 2 && unknown.errors.contains("there is no rule or group nonsense/value"))
    }
}
