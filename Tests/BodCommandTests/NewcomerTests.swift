import BODTestSupport
import Foundation
import Testing

@Suite("What a newcomer gets wrong is told, and not passed over")
struct NewcomerTests {
    private static let order = """
        <SyncPurchaseOrder xmlns="http://schema.infor.com/InforOAGIS/2"><DataArea><Sync/><PurchaseOrder>
        <PurchaseOrderLine><LineNumber>10</LineNumber></PurchaseOrderLine></PurchaseOrder></DataArea></SyncPurchaseOrder>
        """

    private static let schematron = """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron"><ns prefix="b" uri="http://schema.infor.com/InforOAGIS/2"/>
        <phase id="p"><active pattern="one"/></phase><phase id="q"><let name="least" value="30"/><active pattern="two"/></phase>
        <pattern id="one"><rule context="b:LineNumber"><assert id="S1" test=". &gt; 10">ten</assert></rule></pattern>
        <pattern id="two"><rule context="b:LineNumber"><assert id="S2" test=". &gt; $least">thirty</assert></rule></pattern>
        </schema>
        """

    private static let layout = """
        {"dialect":{"separator":",","enclosingCharacter":"\\""},"type":"object","properties":{"ItemID":{"type":"string"},
        "Quantity":{"type":"integer"}}}
        """

    private func folder(_ files: [String: String] = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let all = [".git/HEAD": "", "a.xml": Self.order, "a.sch": Self.schematron, "layout.json": Self.layout]
        for (name, text) in all.merging(files, uniquingKeysWith: { $1 }) { try folder.write(name, Array(text.utf8)) }
        return folder
    }

    @Test("A misspelt noun is a warning at its place, also where the documents are known to be clean")
    func noun() throws {
        let rules = "select: [acme, lint]\nrules: {acme/x: {documents: PurchaseOrdr, assert: 'false()', message: m}}\n"
        var files = [".bod.yml": rules]
        for number in 0..<60 { files["d/\(number).xml"] = Self.order }
        let folder = try folder(files)
        let caches = ["XDG_CACHE_HOME": folder.url.appendingPathComponent("caches").path]
        let first = try Command("lint", "d", "--fail-on", "warning", in: folder.url, environment: caches)
        #expect(first.status == 1)
        #expect(
            first.output.contains(
                ".bod.yml:2:29: warning: no document of this run has the name PurchaseOrdr; did you mean"
            )
        )
        let second = try Command("lint", "d", "--fail-on", "warning", in: folder.url, environment: caches)
        #expect(second.everything == first.everything)
        let streamed = try Command("lint", "d", "--stream", in: folder.url)
        #expect(streamed.output.contains("[lint/unmatched-noun]"))
        try folder.write("d/b.xml", Array(Self.order.replacing("PurchaseOrder", with: "PurchaseOrdr").utf8))
        #expect(try !Command("lint", "d", in: folder.url).output.contains("[lint/unmatched-noun]"))
    }

    @Test("The assertions of other phases can be named; they do not run, and nothing is said of what they would do")
    func phases() throws {
        let settings = """
            select: [schematron, lint/unused-suppression]
            schematron: {all: a.sch}
            severity: {schematron/S2: warning}
            suppress: [{files: '*.xml', rules: schematron/S2, reason: later}]
            """
        let folder = try folder([".bod.yml": settings])
        let one = try Command("lint", "a.xml", "--phase", "p", in: folder.url)
        #expect(one.errors == "1 document: 1 error\n")
        let other = try Command("lint", "a.xml", "--phase", "q", "--format", "json", in: folder.url)
        #expect(other.errors == "1 document: no findings; 1 finding suppressed\n")
        let words = ["lint", "a.xml", "--no-config", "--schematron", "a.sch", "--select", "schematron/S2"]
        #expect(try Command(arguments: words + ["--phase", "q"], in: folder.url).errors == "1 document: 1 error\n")
        let none = try Command(arguments: words + ["--phase", "p"], in: folder.url)
        #expect(none.status == 2)
        #expect(none.errors == "bod: --select schematron/S2 leaves no rule that could run\n")
    }

    @Test("A path that is not there makes the exit code 2, whatever else is found, and the others are linted")
    func missing() throws {
        let folder = try folder()
        let run = try Command("lint", "a.xml", "none.xml", "--exit-zero", "--select", "envelope", in: folder.url)
        #expect(run.status == 2)
        #expect(run.output.contains("a.xml:1:1: error:"))
        #expect(run.output.contains("none.xml: error: none.xml does not exist [file/missing]"))
        #expect(run.errors.hasSuffix("bod: none.xml does not exist; the other documents were linted\n"))
        let two = try Command("lint", "a.xml", "none.xml", "nothing.xml", in: folder.url)
        #expect(two.errors.hasSuffix("bod: none.xml and 1 other path do not exist; the other documents were linted\n"))
    }

    @Test("The examples of rules are reported in every format, and a good one that shows nothing does not behave")
    func examples() throws {
        let rules = """
            rules:
              acme/x:
                context: //PurchaseOrderLine
                assert: LineNumber
                message: m
                good: <PurchaseOrderHeader/>
            """
        let folder = try folder([".bod.yml": rules, "good/.bod.yml": "rules: {acme/y: {assert: a, message: m}}"])
        let run = try Command("lint", "--test-rules", "--format", "junit", "--format", "text=t.txt", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output.contains(#"<failure type="config/example""#))
        let text = try String(contentsOf: folder.url.appendingPathComponent("t.txt"), encoding: .utf8)
        #expect(
            text.hasPrefix(
                ".bod.yml:6:11: error: the good example of acme/x has nothing at //PurchaseOrderLine, so that it proves nothing"
            )
        )
        #expect(run.errors == "1 rule, 1 example: 1 not as they should\n")
        let good = try Command("lint", "--test-rules", "good", "--format", "junit", in: folder.url)
        #expect(good.output.contains(#"tests="1" failures="0""#))
        #expect(try Command("lint", "--test-rules", "none", in: folder.url).status == 2)
        let refused = try Command("lint", "--test-rules", "--fix", in: folder.url)
        #expect(refused.status == 64)
        #expect(
            refused.errors.hasPrefix(
                "bod: --test-rules tries the examples of rules and lints nothing; leave --fix out."
            )
        )
    }

    @Test("A selection that leaves no rule is refused, on the command line and in a configuration")
    func nothingSelected() throws {
        let folder = try folder()
        let run = try Command("lint", "a.xml", "--select", "id", "--ignore", "id", in: folder.url)
        #expect(run.status == 2)
        #expect(run.errors == "bod: --select id with --ignore id leaves no rule that could run\n")
        try folder.write(".bod.yml", Array("select: id\nignore: id\n".utf8))
        let configured = try Command("lint", "a.xml", in: folder.url)
        #expect(configured.status == 2)
        #expect(
            configured.errors.hasPrefix(".bod.yml:1:9: error: of the selected rules none is left [config/no-rule-left]")
        )
    }

    @Test("bod rules and bod explain tell the severity that holds, and where it comes from")
    func severities() throws {
        let folder = try folder([".bod.yml": "severity: {id/bod-id-missing: error}\nignore: date\n"])
        let rules = try Command("rules", in: folder.url).output
        #expect(rules.contains("error    ApplicationArea holds a BODID. (by .bod.yml:1, in place of warning)\n"))
        #expect(rules.split(separator: "\n").contains { $0.hasPrefix("date/") && $0.contains(" off ") })
        let explained = try Command("explain", "id/bod-id-missing", in: folder.url).output
        #expect(explained.hasSuffix("\nHere\n  error by .bod.yml:1, in place of warning\n"))
        let json = try Command("rules", "--format", "json", in: folder.url).output
        let list = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        let rule = try #require(list.first { $0["id"] as? String == "id/bod-id-missing" })
        #expect(rule["severity"] as? String == "warning")
        #expect((rule["effective"] as? [String: Any])?["severity"] as? String == "error")
        try folder.write(".bod.yml", Array("severty: {}\n".utf8))
        #expect(try Command("explain", "id/bod-id-missing", in: folder.url).status == 0)
        #expect(try Command("rules", in: folder.url).status == 2)
    }

    @Test("bod explain knows findings that no rule makes, and what was meant")
    func explains() throws {
        #expect(
            try Command("explain", "config/unknown-key").output.hasPrefix(
                "config/unknown-key · from reading .bod.yml\n"
            )
        )
        let other = try Command("explain", "infer/hint-idel")
        #expect(other.status == 2)
        #expect(other.errors == "bod: there is no rule or group infer/hint-idel; did you mean infer/hint-idle?\n")
    }

    @Test(
        "A table that is none, or lacks its headers or a quote, has one finding that says so, and goes on",
        arguments: [
            ("<a><b/></a>\n", ["a.csv:1:1: error: this is XML, not delimited text [dsv/not-delimited]"]),
            (
                "A-1,5\nA-2,7\n",
                [
                    "a.csv:1:1: error: the first line has none of the names that the layout gives its columns [dsv/missing-header]"
                ]
            ),
            (
                "ItemID,Quantity\n\"A-1,5\nA-2,\"7\"\nA-3,x\n",
                [
                    "a.csv:2:1: error: a quoted cell opens here, and the next quote, on a later line, does not end it [dsv/unterminated-quote]",
                    "a.csv:4:5: error: Quantity: integer is expected here, not a string [json-schema/type]",
                ]
            ),
        ]
    )
    func tables(_ text: String, _ expected: [String]) throws {
        let folder = try folder(["a.csv": text])
        let run = try Command("lint", "a.csv", "--schema", "layout.json", in: folder.url)
        #expect(run.output.split(separator: "\n").filter { $0.hasPrefix("a.csv") }.map(String.init) == expected)
    }

    @Test("Tables and lines of JSON without a schema are told what they need")
    func withoutSchema() throws {
        let folder = try folder(["a.csv": "ItemID\n", "b.ndjson": "{\"a\":1}\n{\"a\":2}\n"])
        let run = try Command("lint", "a.csv", "b.ndjson", in: folder.url)
        #expect(run.errors == "2 documents: 2 errors\n")
        #expect(run.output.contains("a.csv: error: this is delimited text, not XML [xml/not-xml]"))
        #expect(run.output.contains("b.ndjson: error: this is JSON, a document a line, not XML [xml/not-xml]"))
        #expect(run.output.contains("bod infer --to dsv makes one"))
    }

    @Test("A misspelt keyword of the JSON Schema is a warning at its place")
    func keywords() throws {
        let schema = #"{"type":"object","propertis":{"a":{}},"x-requird":1,"properties":{"requird":{}}}"#
        let folder = try folder(["s.json": schema, "d.json": "{}", "t.schema.json": #"{"requird":[]}"#])
        let run = try Command("lint", "d.json", "--schema", "s.json", in: folder.url)
        #expect(run.errors == "1 document: 1 warning\n")
        #expect(
            run.output.hasPrefix(
                "s.json:1:18: warning: propertis is no keyword; did you mean properties? [schema/misspelt-keyword]\n"
            )
        )
        let itself = try Command("lint", "t.schema.json", in: folder.url)
        #expect(itself.output.contains("requird is no keyword; did you mean required? [schema/misspelt-keyword]"))
    }

    @Test("Sizes may have units, on the command line and in a configuration")
    func sizes() throws {
        let folder = try folder([".bod.yml": "limits: {max-document-bytes: 2 MB, max-value-bytes: 1MiB}\n"])
        let shown = try Command("config", "show", "--max-name-bytes", "2kB", in: folder.url).output
        for (key, value) in [
            ("max-document-bytes", "2000000"), ("max-value-bytes", "1048576"), ("max-name-bytes", "2000"),
        ] {
            #expect(
                shown.split(separator: "\n").contains { $0.hasPrefix("limits.\(key) ") && $0.contains(" \(value) ") }
            )
        }
        #expect(try Command("lint", "a.xml", "--max-document-bytes", "900MB", in: folder.url).status == 1)
        #expect(try Command("lint", "a.xml", "--max-document-bytes", "900TB", in: folder.url).status == 64)
        #expect(try Command("lint", "a.xml", "--max-depth", "1k", in: folder.url).status == 64)
        try folder.write(".bod.yml", Array("limits: {max-document-bytes: 9 TB}\n".utf8))
        let wrong = try Command("lint", "a.xml", in: folder.url)
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("or one with kB, MB or GB (of 1000) or KiB, MiB or GiB (of 1024)"))
    }

    @Test("A wrong namespace is told once, and what is inside is judged as if it were right")
    func namespaces() throws {
        let order = try String(decoding: Project.bytes("Samples/SyncPurchaseOrder.xml"), as: UTF8.self)
        let slip = order.replacing("<Quantity", with: "<Quantitty").replacing("</Quantity", with: "</Quantitty")
        let inside = slip.replacing("<PurchaseOrder>", with: "<PurchaseOrder xmlns=\"\">")
        let root = slip.replacing(
            "xmlns=\"http://schema.infor.com/InforOAGIS/2\"",
            with: "xmlns=\"http://schema.infor.com/InforOAGIS/3\""
        )
        let folder = try folder(["right.xml": slip, "inside.xml": inside, "root.xml": root])
        func ids(_ name: String) throws -> [String] {
            let run = try Command("lint", name, "--select", "cvc,envelope", "--format", "ndjson", in: folder.url)
            return run.output.split(separator: "\n").map { line in
                String(line.split(separator: "\"rule\":\"").last?.prefix { $0 != "\"" } ?? "")
            }
        }
        let right = try ids("right.xml")
        #expect(right.count > 1)
        #expect(Set(right) == ["cvc/complex-type.2.4.a"])
        #expect(try ids("inside.xml").sorted() == (right + ["envelope/element-outside-namespace"]).sorted())
        let outside = try ids("root.xml").filter { $0 != "envelope/schema-location-mismatch" }
        #expect(outside.sorted() == (right + ["envelope/wrong-namespace"]).sorted())
    }

    @Test("A message without its quotation marks is told what it needs")
    func quotationMarks() throws {
        for message in ["{LineNumber}", "{LineNumber} has no project"] {
            let folder = try folder([".bod.yml": "rules:\n  acme/x:\n    assert: a\n    message: \(message)\n"])
            let run = try Command("lint", "a.xml", in: folder.url)
            #expect(run.status == 2)
            #expect(run.errors.contains("do: put a text that begins with { or [ into quotation marks"), "\(run.errors)")
        }
    }
}
