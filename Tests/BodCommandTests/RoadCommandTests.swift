import BODTestSupport
import Foundation
import Testing

/// Every command once on the samples, as the README shows them.
@Suite("The whole road")
struct RoadCommandTests {
    @Test("is walked by the demo, which ends with 0 and names its folder")
    func demo() throws {
        let folder = try TemporaryFolder()
        let run = try Command("demo", "-o", folder.url.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("v3: accepted"))
        #expect(run.output.contains("v2: accepted"))
        #expect(run.output.contains(folder.url.path))
        let made = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        for name in ["requisition.xsd", "order.xml", "ParameterRequest.json", "received.ndjson", "local.ionapi"] {
            #expect(made.contains(name))
        }
    }

    @Test("infers a schema that then finds a sample of its own without mistakes")
    func infer() throws {
        let folder = try TemporaryFolder()
        let schema = folder.url.appendingPathComponent("r.xsd").path
        let run = try Command("infer", "Samples/several", "--to", "xsd", "-o", schema)
        #expect(run.status == 0, "\(run.errors)")
        let lint = try Command("lint", "Samples/several", "--schema", schema, "--select", "cvc")
        #expect(lint.status == 0, "\(lint.output)")
        let json = try Command("infer", "Samples/requisition-lines.json", "--draft", "2020-12")
        #expect(json.status == 0)
        #expect(json.output.contains("https://json-schema.org/draft/2020-12/schema"))
    }

    @Test("infers the same schema in two runs that keep a state as in one, with any number of jobs")
    func inferWithState() throws {
        let folder = try TemporaryFolder()
        let state = folder.url.appendingPathComponent("state.json").path
        let samples = ["changed", "deleted", "kit"].map { "Samples/several/\($0).xml" }
        let whole = try Command("infer", samples[0], samples[1], samples[2], "--jobs", "3")
        #expect(try Command("infer", samples[2], "--state", state).status == 0)
        let second = try Command("infer", samples[0], samples[1], "--state", state, "--jobs", "1")
        #expect(second.status == 0 && second.output == whole.output)
        #expect(second.errors.contains("the schema accepts the 2 documents of this run; the others are in the state"))
    }

    @Test("reports a bad sample by its file, and infers from the others")
    func inferWithBadSample() throws {
        let folder = try TemporaryFolder()
        let bad = try folder.write("bad.xml", Array("<a>".utf8))
        let run = try Command("infer", "Samples/several", bad)
        #expect(run.status == 1)
        #expect(run.errors.contains("bad.xml:1:") && run.errors.contains("the schema accepts all 7 documents"))
    }

    @Test("packs a noun for the Data Catalog")
    func inferCatalog() throws {
        let folder = try TemporaryFolder()
        let archive = folder.url.appendingPathComponent("r.zip")
        #expect(try Command("infer", "Samples/several", "--to", "catalog", "-o", archive.path).status == 0)
        let bytes = try Data(contentsOf: archive)
        #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        #expect(bytes.range(of: Data("BOD/Requisition/Requisition.xml".utf8)) != nil)
    }

    @Test("refuses to name a noun otherwise than its documents do")
    func inferCatalogNamed() throws {
        let folder = try TemporaryFolder()
        let archive = folder.url.appendingPathComponent("r.zip")
        let run = try Command("infer", "Samples/several", "--to", "catalog", "--name", "Order", "-o", archive.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("the object was to be named Order, and the noun of the samples is Requisition"))
        #expect(!FileManager.default.fileExists(atPath: archive.path))
    }

    @Test("says where the name of an XSD has no effect")
    func inferNamed() throws {
        let folder = try TemporaryFolder()
        let named = try Command("infer", "Samples/several", "--name", "Order")
        #expect(named.status == 0 && named.errors.contains("note: --name only names the file of an XSD in a folder"))
        let inFolder = try Command("infer", "Samples/several", "--name", "Order", "-o", folder.url.path)
        #expect(inFolder.status == 0 && !inFolder.errors.contains("--name"))
        #expect(FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("Order.xsd").path))
    }

    @Test(
        "reads standard input as what it is said to be",
        arguments: [
            ("ndjson", "{\"a\":1}\n{\"a\":2}\n", "x-stream"), ("json", "{\"a\":1}", "\"a\""),
            ("csv", "a;b\n1;2\n", "\"separator\": \";\""), ("xml", "<a/>", "xs:schema"),
        ]
    )
    func inferFrom(format: String, text: String, says: String) throws {
        let run = try Command("infer", "-", "--from", format, input: Array(text.utf8))
        #expect(run.status == 0 && run.output.contains(says), "\(run.errors)")
    }

    @Test("keeps the limits of its options when it infers", arguments: ["--max-depth", "--max-names"])
    func inferLimits(option: String) throws {
        let run = try Command("infer", "Samples/SyncRequisition.xml", option, "3")
        #expect(run.status == 2 && run.errors.contains(option), "\(run.errors)")
    }

    @Test("converts to JSON and back to the same document")
    func convert() throws {
        let folder = try TemporaryFolder()
        let json = folder.url.appendingPathComponent("r.json").path
        #expect(try Command("convert", "Samples/SyncRequisition.xml", "--to", "json-exact", "-o", json).status == 0)
        let back = try Command("convert", json, "--to", "bod-xml")
        let again = try Command("convert", "-", "--to", "json-exact", input: Array(back.output.utf8))
        #expect(try again.output == String(decoding: Data(contentsOf: URL(fileURLWithPath: json)), as: UTF8.self))
    }

    @Test("keeps a file that exists unless told to replace it")
    func overwrite() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("r.json", Array("mine".utf8))
        let run = try Command("convert", "Samples/SyncRequisition.xml", "--to", "json-exact", "-o", file)
        #expect(run.status == 2)
        #expect(run.errors.contains("give --overwrite to replace it"))
        #expect(
            try Command("convert", "Samples/SyncRequisition.xml", "--to", "json-exact", "-o", file, "--overwrite")
                .status == 0
        )
    }

    @Test("makes a purchase order that lints without a finding, and its ParameterRequest")
    func transform() throws {
        let folder = try TemporaryFolder()
        let order = folder.url.appendingPathComponent("o.xml").path
        let arguments = ["Samples/SyncRequisition.xml", "requisition-to-purchase-order", order]
        let run = try Command(
            "transform",
            arguments[0],
            "--map",
            arguments[1],
            "-o",
            order,
            environment: ["BOD_NOW": "2026-02-17T10:00:00Z"]
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(try Command("lint", order).status == 0)
        let header = try Command("header", order, "--message-id", "42", "--from-logical-id", "lid://infor.ims.cp")
        #expect(header.status == 0)
        #expect(header.output.contains("\"documentName\": \"Process.PurchaseOrder\""))
        #expect(header.output.contains("\"messageId\": \"42\""))
    }

    @Test("writes skeletons that lint without a remark", arguments: ["PurchaseOrder", "Requisition"])
    func skeleton(_ noun: String) throws {
        for form in ["minimal", "usual", "complete"] {
            let made = try Command("new", noun, "--form", form)
            #expect(made.status == 0, "\(made.errors)")
            // What is only mandatory has no lines, which a receiver may well wonder about.
            let arguments =
                ["lint", "-", "--fail-on", "info"] + (form == "minimal" ? ["--ignore", "line/no-lines"] : [])
            let lint = try Command(arguments: arguments, input: Array(made.output.utf8))
            #expect(lint.status == 0, "\(form): \(lint.output.prefix(500))")
        }
        let unknown = try Command("new", "PurchaseOrdr")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("did you mean PurchaseOrder?"))
    }

    @Test("explains every rule that it lists")
    func rules() throws {
        let list = try Command("rules", "--format", "json")
        let rules = try #require(JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
        #expect(rules.count > 80)
        for id in rules.prefix(5).compactMap({ $0["id"] as? String }) {
            let explained = try Command("explain", id)
            #expect(explained.status == 0)
            #expect(explained.output.hasPrefix(id))
        }
        #expect(try Command("explain", "nothing/here").status == 2)
    }

    @Test("shows what would be sent without sending, and refuses a .ionapi file that others can read")
    func dryRun() throws {
        let folder = try TemporaryFolder()
        let ionapi = try folder.write("a.ionapi", Array("{}".utf8))
        let dry = try Command("send", "Samples/SyncRequisition.xml", "--ionapi", ionapi, "--dry-run")
        #expect(dry.status == 0)
        #expect(dry.errors.contains("nothing was sent"))
        chmod(ionapi, 0o644)
        let open = try Command("send", "Samples/SyncRequisition.xml", "--ionapi", ionapi)
        #expect(open.status == 7)
    }

    @Test("has help for every command")
    func help() throws {
        for command in [
            "demo", "lint", "rules", "explain", "infer", "convert", "transform", "new", "header", "send", "emulate",
            "bowtie",
        ] {
            let run = try Command(command, "--help")
            #expect(run.status == 0)
            #expect(run.output.contains("OVERVIEW:") && run.output.contains("USAGE: bod \(command)"))
        }
        #expect(try Command("--version").output == "bod 0.1.0\n")
    }
}
