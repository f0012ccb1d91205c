import BODTestSupport
import Foundation
import Testing

/// Whatever the user gives, there is one clear sentence, the right exit code, and no trace of a crash.
@Suite("Hostile input on the command line")
struct HostileInputTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let status: Int32
        /// What the sentence says.
        let says: String
        let bytes: [UInt8]

        init(_ name: String, _ status: Int32, _ says: String, _ bytes: [UInt8]) {
            (self.name, self.status, self.says, self.bytes) = (name, status, says, bytes)
        }

        var testDescription: String { name }
    }

    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func filler(_ count: Int) -> String { String(repeating: "A", count: count) }

    static let rows: [Row] = [
        Row("an empty file", 1, "the file is empty [xml/empty-file]", []),
        Row("a PDF", 1, "this is a PDF document, not XML", text("%PDF-1.7\n%âãÏÓ")),
        Row("gzip bytes", 1, "this is gzip data, not XML", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]),
        Row(
            "an HTML error page",
            1,
            "this looks like an HTML page, not a BOD",
            text("<!DOCTYPE html><html><p>502</html>")
        ),
        Row("a page without DOCTYPE", 1, "closes <p>", text("<html><p>502</html>")),
        Row("depth 300", 1, "is above the limit of 256", text(String(repeating: "<a>", count: 300))),
        Row(
            "11 MB in one attribute",
            1,
            "one attribute value in bytes is above the limit",
            text("<a b='\(filler(11_000_000))'/>")
        ),
        Row(
            "100 000 attributes",
            1,
            "attributes on one element is above the limit of 256",
            text("<a\((0..<100_000).map { " a\($0)=''" }.joined())/>")
        ),
        Row(
            "a DOCTYPE",
            1,
            "a document type declaration is not allowed",
            text("<!DOCTYPE a [<!ENTITY x SYSTEM '/etc/passwd'>]><a>&x;</a>")
        ),
        Row(
            "a wrong encoding declaration",
            1,
            "the declaration says UTF-16, the first bytes are UTF-8",
            text("<?xml version='1.0' encoding='UTF-16'?><a/>")
        ),
        Row("escape sequences", 1, "is not a verb followed by a noun", text("<a b='\u{9B}31m'>\u{202E}</a>")),
    ]

    @Test("gives one sentence and exit code 1 for", arguments: rows)
    func file(_ row: Row) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.xml", row.bytes)
        let run = try Command("lint", "a.xml", in: folder.url)
        #expect(run.status == row.status, "\(run.errors.prefix(300))")
        #expect(run.output.contains(row.says), "\(run.output.prefix(300))")
        #expect(isCalm(run))
    }

    @Test("gives one sentence and exit code 2 when nothing can be done")
    func nothing() throws {
        let folder = try TemporaryFolder()
        let empty = try Command("lint", ".", in: folder.url)
        #expect(empty.status == 2)
        #expect(empty.errors == "bod: the folder . holds no file that ends in .xml\n")
        let glob = try Command("lint", "*.xml", in: folder.url)
        #expect(glob.status == 2)
        #expect(glob.errors == "bod: no file matches *.xml\n")
        let header = try Command("header", ".", in: folder.url)
        #expect(header.status == 2)
        #expect(header.errors == "bod: . is a folder; give a file\n")
        let none = try Command("lint", in: folder.url)
        #expect(none.status == 64)
        #expect(none.errors.contains("Give at least one PATH"))
    }

    @Test("reports a file that is not there, or that may not be read, and goes on with the others")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        try folder.write("good.xml", try Project.bytes("Samples/SyncRequisition.xml"))
        let run = try Command("lint", "gone.xml", "good.xml", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output == "gone.xml: error: gone.xml does not exist [file/unreadable]\n")
        #expect(run.errors == "2 documents: 1 error\n")
    }

    @Test("does not open a pipe and wait")
    func pipe() throws {
        let folder = try TemporaryFolder()
        #expect(mkfifo(folder.url.appendingPathComponent("p.xml").path, 0o600) == 0)
        let run = try Command("lint", "p.xml", in: folder.url)
        #expect(run.status == 1)
        #expect(run.output.contains("p.xml is not a regular file"))
    }

    @Test("refuses a schema that leads outside or does not compile, with exit code 2")
    func schemas() throws {
        let folder = try TemporaryFolder()
        let head = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
        try folder.write(
            "outside.xsd",
            Array("\(head)<xs:include schemaLocation='http://127.0.0.1:9/a.xsd'/></xs:schema>".utf8)
        )
        try folder.write("broken.xsd", Array("\(head)<xs:element name='a' type='b'/></xs:schema>".utf8))
        for (schema, says) in [
            ("outside.xsd", "leads outside"), ("broken.xsd", "there is no type b"),
            ("gone.xsd", "does not exist"),
        ] {
            let run = try Command(
                "lint",
                "\(Project.root.path)/Samples/SyncRequisition.xml",
                "--schema",
                schema,
                in: folder.url
            )
            #expect(run.status == 2, "\(schema)")
            #expect(run.errors.contains(says), "\(run.errors)")
            #expect(isCalm(run))
        }
    }

    /// No signal, no stack, nothing that a terminal would obey.
    private func isCalm(_ run: Command) -> Bool {
        let isText = run.everything.unicodeScalars.allSatisfy {
            $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
        }
        return run.status < 128 && isText && !run.everything.contains("Fatal error")
            && !run.everything.contains("Backtrace")
    }
}
