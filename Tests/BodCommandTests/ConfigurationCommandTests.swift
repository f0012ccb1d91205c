import BODTestSupport
import Foundation
import Testing

@Suite("bod lint with .bod.yml")
struct ConfigurationCommandTests {
    /// One error and one warning of known rules.
    private static let order = """
        <SyncRequisition xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2"><ApplicationArea>
        <Sender><LogicalID>lid://infor.ims.CP_Acme</LogicalID><ComponentID>x</ComponentID></Sender>
        <CreationDateTime>2024-05-06T07:08:09Z</CreationDateTime><BODID>x</BODID></ApplicationArea>
        <DataArea><Sync/><Requisition/></DataArea></SyncRequisition>
        """

    private func folder(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(name, Array(text.utf8)) }
        return folder
    }

    private func ids(_ command: Command) -> [String] {
        command.output.split(separator: "\n").compactMap { line in
            line.split(separator: " ").dropFirst(2).first.map(String.init)
        }.filter { $0.contains("/") && !$0.hasPrefix("/") }
    }

    @Test("takes the nearest file, and options before it")
    func nearest() throws {
        let folder = try folder([
            ".git/HEAD": "", "a/order.xml": Self.order, "b/order.xml": Self.order,
            ".bod.yml": "select: id/logical-id-upper-case\n",
            "b/.bod.yml": "select: id/logical-id-upper-case\nseverity: {id: error}\n",
        ])
        let run = try Command("lint", "a", "b", "--format", "github", in: folder.url)
        #expect(run.output.contains("::warning file=a/order.xml"))
        #expect(run.output.contains("::error file=b/order.xml"))
        #expect(run.errors == "2 documents: 1 error, 1 warning\n")
        #expect(run.status == 1)
        #expect(try Command("lint", "a", "b", "--ignore", "id", in: folder.url).errors == "2 documents: no findings\n")
        #expect(try Command("lint", "a", "--no-config", in: folder.url).errors != "1 document: 1 warning\n")
        let named = try Command("lint", "a", "--config", "b/.bod.yml", in: folder.url)
        #expect(named.errors == "1 document: 1 error\n")
    }

    @Test("fails by the threshold of each document's own file")
    func threshold() throws {
        let folder = try folder([
            ".git/HEAD": "", "a/order.xml": Self.order, "b/order.xml": Self.order,
            ".bod.yml": "select: id/logical-id-upper-case\n", "b/.bod.yml": "extends: ../.bod.yml\nfail-on: warning\n",
        ])
        #expect(try Command("lint", "a", in: folder.url).status == 0)
        #expect(try Command("lint", "b", in: folder.url).status == 1)
        #expect(try Command("lint", "b", "--fail-on", "error", in: folder.url).status == 0)
    }

    @Test("refuses a file with mistakes before any document is read, each with place, excerpt and advice")
    func refuses() throws {
        let folder = try folder([
            ".git/HEAD": "", "order.xml": Self.order,
            ".bod.yml": "fail-on: warning\nignroe:\n  - id\nseverity:\n  id/bod-id-mising: off\n",
        ])
        let run = try Command("lint", ".", in: folder.url)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(#".bod.yml:2:1: error: there is no key "ignroe"; did you mean ignore?"#))
        #expect(run.errors.contains("ignroe:\n"))
        #expect(
            run.errors.contains(
                ".bod.yml:5:3: error: there is no rule or group id/bod-id-mising; did you mean id/bod-id-missing?"
            )
        )
        #expect(run.errors.hasSuffix("bod: the configuration cannot be used\n"))
        #expect(try Command("lint", ".", "--no-config", in: folder.url).status != 2)
        #expect(try Command("lint", ".", "--config", "none.yml", in: folder.url).status == 2)
    }

    @Test("leaves out what is suppressed, and counts it")
    func suppresses() throws {
        let folder = try folder([
            ".git/HEAD": "", "order.xml": "<!-- bod-ignore id/logical-id-upper-case: as registered -->" + Self.order,
            "old/order.xml": Self.order,
            ".bod.yml": """
            select: [id/logical-id-upper-case, id/bod-id-too-long, lint]
            suppress:
              - {files: old/, rules: id, reason: the sender is being replaced}
              - {files: '*.xml', rules: id/bod-id-too-long, reason: long gone}
            ignore: lint/no-schema
            """,
        ])
        let run = try Command("lint", ".", in: folder.url)
        #expect(run.errors == "2 documents: 1 warning; 2 findings suppressed\n")
        #expect(run.output.contains(".bod.yml:4:5: warning"))
        #expect(run.output.contains("lint/unused-suppression"))
        let one = try Command("lint", "old/order.xml", in: folder.url)
        #expect(one.errors == "1 document: no findings; 1 finding suppressed\n")
        let json = try Command("lint", "old/order.xml", "--format", "json", in: folder.url)
        #expect(json.output.contains("\"suppressed\":1,"))
    }

    @Test("takes the schema of a noun, and a baseline, relative to the file")
    func schemasAndBaseline() throws {
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://schema.infor.com/InforOAGIS/2">
            <xs:element name="Item"><xs:complexType><xs:sequence/></xs:complexType></xs:element></xs:schema>
            """
        let item = Self.order.replacing("Requisition", with: "Item").replacing("<Item/>", with: "<Item><Odd/></Item>")
        let folder = try folder([
            ".git/HEAD": "", "docs/item.xml": item, "conf/Item.xsd": schema,
            "conf/bod.yml": "schemas: {Item: Item.xsd}\nselect: cvc\nbaseline: known.baseline\n",
        ])
        let config = ["--config", "conf/bod.yml"]
        #expect(try Command("lint", "docs", "--config", "conf/bod.yml", in: folder.url).status == 2)
        let write = try Command(
            arguments: ["lint", "docs", "--write-baseline", "conf/known.baseline"] + config,
            in: folder.url
        )
        #expect(write.errors == "1 document: no new findings; 1 finding written to conf/known.baseline\n")
        let run = try Command(arguments: ["lint", "docs", "--strict-baseline"] + config, in: folder.url)
        #expect(run.errors == "1 document: no new findings; 1 known finding left out\n")
        #expect(run.status == 0)
    }

    @Test("gives the same report whatever the order of the paths and the number of jobs")
    func deterministic() throws {
        var files = [".git/HEAD": "", ".bod.yml": "overrides: [{files: 'a*', severity: {id: error}}]"]
        for number in 0..<8 { files["\(number % 2 == 0 ? "a" : "b")\(number)/order.xml"] = Self.order }
        files["b1/.bod.yml"] = "ignore: id"
        let folder = try folder(files)
        let paths = files.keys.filter { $0.hasSuffix(".xml") }.sorted()
        let first = try Command(arguments: ["lint", "--jobs", "1"] + paths, in: folder.url)
        let second = try Command(arguments: ["lint", "--jobs", "4"] + paths.reversed(), in: folder.url)
        #expect(first.output == second.output)
        #expect(first.errors == second.errors)
        #expect(first.status == 1)
    }

    @Test("takes limits, which options win over")
    func limits() throws {
        let folder = try folder([".git/HEAD": "", "order.xml": Self.order, ".bod.yml": "limits: {max-depth: 2}"])
        #expect(try Command("lint", ".", in: folder.url).output.contains("xml/limit-exceeded"))
        #expect(try !Command("lint", ".", "--max-depth", "99", in: folder.url).output.contains("xml/limit-exceeded"))
    }

    @Test("looks for the file near the name that standard input is given")
    func standardInput() throws {
        let folder = try folder([
            ".git/HEAD": "", "a/.bod.yml": "select: id/logical-id-upper-case\nseverity: {id: error}",
        ])
        let input = Array(Self.order.utf8)
        let run = try Command("lint", "-", "--stdin-filename", "a/x.xml", input: input, in: folder.url)
        #expect(run.errors == "1 document: 1 error\n")
        #expect(try Command("lint", "-", input: input, in: folder.url).errors != run.errors)
    }

    @Test("shows what holds, with origins, as text and as JSON")
    func shows() throws {
        let folder = try folder([
            ".git/HEAD": "", "shared.yml": "fail-on: info\n", "a/order.xml": Self.order,
            ".bod.yml": "extends: shared.yml\nignore: [text]\noverrides:\n  - files: a/\n    ignore: id\n",
        ])
        let text = try Command("config", "show", "a/order.xml", "--select", "id", in: folder.url)
        let lines = text.output.split(separator: "\n").map { $0.split(separator: " ", omittingEmptySubsequences: true) }
        #expect(lines.contains(["select", "id", "--select"]))
        #expect(lines.contains(["ignore", "text", ".bod.yml:2"]))
        #expect(lines.contains(["fail-on", "info", "shared.yml:1"]))
        #expect(lines.contains(["overrides", "a/:", "ignore", "id", "[applies]", ".bod.yml:4"]))
        #expect(lines.contains(["baseline", "none", "default"]))
        #expect(text.status == 0)

        let json = try Command("config", "show", "--format", "json", in: folder.url)
        let shown = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(shown["files"] as? [String] == ["shared.yml", ".bod.yml"])
        let settings = try #require(shown["settings"] as? [[String: Any]])
        let failOn = try #require(settings.first { $0["key"] as? String == "fail-on" }?["origin"] as? [String: Any])
        #expect(failOn["file"] as? String == "shared.yml")
        #expect(failOn["line"] as? Int == 1)
        #expect(failOn["kind"] as? String == "file")
    }

    @Test(
        "refuses a hostile file, whatever it holds and whatever it is, and is done with it",
        arguments: [
            "deep.yml", "wide.yml", "large.yml", "huge.yml", "binary.yml", "aliases.yml", "folder.yml", "pipe.yml",
            "loop.yml", "none.yml",
        ]
    )
    func hostile(name: String) throws {
        let folder = try folder([
            "order.xml": Self.order, "deep.yml": String(repeating: "[", count: 500_000),
            "wide.yml": String(repeating: "a: 1\n", count: 5_000),
            "large.yml": String(repeating: "# x\n", count: 300_000),
            "aliases.yml": "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "folder.yml/x": "",
        ])
        try folder.write("binary.yml", Array(0...255))
        let huge = folder.url.appendingPathComponent("huge.yml").path
        #expect(FileManager.default.createFile(atPath: huge, contents: nil))
        try #require(FileHandle(forWritingAtPath: huge)).truncate(atOffset: 1 << 36)
        mkfifo(folder.url.appendingPathComponent("pipe.yml").path, 0o600)
        let loop = folder.url.appendingPathComponent("loop.yml").path
        try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: "loop.yml")
        let run = try Command("lint", "order.xml", "--config", name, in: folder.url)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix(name))
        #expect(run.errors.hasSuffix("bod: the configuration cannot be used\n"))
        #expect(!run.errors.contains("--max-document-bytes"))
    }

    @Test("is refused together with --no-config")
    func conflict() throws {
        #expect(try Command("lint", ".", "--config", "x", "--no-config").status == 64)
    }
}
