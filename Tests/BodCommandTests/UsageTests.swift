import BODTestSupport
import Foundation
import Testing

@Suite("A command that is typed wrongly")
struct UsageTests {
    static let mistakes: [(arguments: [String], says: String)] = [
        (["linnt"], "bod: There is no command linnt; did you mean lint?\n"),
        (["frobnicate"], "bod: There is no command frobnicate\n"),
        (["lint", "--selct", "id"], "bod: Unknown option '--selct'. Did you mean '--select'?\n"),
        (["lint"], "bod: Give at least one PATH: a file, a folder, a glob, or - for standard input.\n"),
        (["infer", "a.xml", "--to", "xsd", "--draft", "06"], "bod: --draft is for a JSON Schema"),
        (
            ["infer", "Samples/several", "--draft", "2020-12"],
            "bod: --draft is for a JSON Schema, and the samples are not"
        ),
        (["infer", "a", "--from", "csv", "--to", "xsd"], "bod: --to xsd is not inferred from csv"),
        (["infer", "a.csv", "--max-columns", "0"], "bod: --max-columns takes a number from 1 to 1000000"),
        (["emulate", "--max-request-bytes", "5 apples"], "bod: The value '5 apples' is invalid"),
        (["emulate", "--max-request-bytes", "0"], "bod: --max-request-bytes takes at least one byte"),
        (["emulate", "--max-request-bytes", "5MB", "--port", "70000"], "bod: --port takes a number from 0 to 65535"),
        (["new\u{1B}[31m"], "bod: There is no command new\\u{1B}[31m"),
        (
            ["transform", "a.xml", "--map", "requisition-to-purchase-order", "--verb", "Confirm"],
            "bod: Confirm does not bring a purchase order; --verb takes Sync, Process"
        ),
        (["help", "lnt"], "bod: There is no command lnt; did you mean lint?\n"),
        (["send", "a.xml", "--ionapi", "b", "--dry-run", "--encoding", "DEFLATE"], "bod: bod send does not compress"),
        (
            ["transform", "Samples/several", "--map", "requisition-to-purchase-order", "--document-id", "X"],
            "bod: --document-id is for one document"
        ),
    ]

    @Test("is told so in our words, with the usage behind it and nothing on standard output", arguments: mistakes)
    func usage(arguments: [String], says: String) throws {
        let run = try Command(arguments: arguments)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix(says), "\(run.errors)")
        #expect(run.errors.contains("\nUsage: bod "))
        #expect(run.output.isEmpty)
    }

    @Test(
        "does not take help for a mistake",
        arguments: [["--help"], ["help"], ["help", "lint"], ["lint", "--help"], []]
    )
    func help(arguments: [String]) throws {
        let run = try Command(arguments: arguments)
        #expect(run.status == 0)
        #expect(run.output.contains("OVERVIEW: "))
        #expect(run.errors.isEmpty)
    }
}

@Suite("A folder of many kinds of samples")
struct MixedSamplesTests {
    @Test("is told once for each kind, with the number of the others")
    func condensed() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.json", Array("{\"a\": 1}".utf8))
        for number in 1...5 { try folder.write("s\(number).xml", Array("<a/>".utf8)) }
        let files = ["a.json"] + (1...5).map { "s\($0).xml" }
        let run = try Command(arguments: ["infer"] + files + ["--to", "json-schema"], in: folder.url)
        #expect(run.status == 1)
        #expect(run.errors.components(separatedBy: "[infer/wrong-kind]").count == 2, "\(run.errors)")
        #expect(run.errors.contains("= note: the same of 4 more samples\n"))
        #expect(run.errors.hasSuffix("left out 5 of 6 samples, for the reasons above\n"))
    }

    @Test("gives a schema of what most of them are, whichever comes first")
    func common() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.json", Array("{\"a\": 1}".utf8))
        try folder.write("b.xml", [])
        for number in 1...2 { try folder.write("s\(number).xml", Array("<a/>".utf8)) }
        let run = try Command("infer", ".", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output.contains("<xs:schema"), "\(run.errors)")
        #expect(run.errors.hasSuffix("left out 2 of 4 samples, for the reasons above\n"))
    }

    @Test("is a table on standard input where one is wanted, whatever it begins with")
    func table() throws {
        let run = try Command("infer", "-", "--to", "dsv", input: Array("\"a\",\"b\"\n1,2\n".utf8))
        #expect(run.status == 0 && run.output.contains("\"x-position\": 2"), "\(run.errors)")
    }

    @Test("gives a schema of one file that file's name")
    func onlyName() throws {
        let run = try Command("infer", "Samples/requisition-lines.json")
        #expect(run.output.contains("\"title\": \"requisition-lines\""))
    }
}
