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
        #expect(empty.errors == "bod: the folder . holds no file that ends in .xml, .json, .ndjson or .jsonl\n")
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
        #expect(run.status == 2)
        #expect(run.output == "gone.xml: error: gone.xml does not exist [file/missing]\n")
        let complaint = "bod: gone.xml does not exist; the other documents were linted\n"
        #expect(run.errors == "2 documents: 1 error\n\(complaint)")
    }

    @Test("is judged by the command line as by the library, row by row")
    func verdicts() throws {
        let folder = try TemporaryFolder()
        let names = try HostileDocument.all.enumerated().map { index, row in
            try folder.write("h\(index).xml", row.bytes)
            return "h\(index).xml"
        }
        let run = try Command(arguments: ["lint", "--select", "xml"] + names, in: folder.url)
        #expect(run.status == 1)
        let lines = run.output.split(separator: "\n")
        for (name, row) in zip(names, HostileDocument.all) {
            let errors = lines.filter { $0.hasPrefix("\(name):") && $0.contains(": error: ") }
            #expect(errors.isEmpty == (row.rule == nil), "\(row.name): \(errors)")
            if let rule = row.rule { #expect(errors.first?.hasSuffix("[\(rule)]") == true, "\(row.name): \(errors)") }
        }
    }

    /// The commands that read documents, and how each ends when the only document is refused: `header` and `infer` have nothing left
    /// to do, the others would have gone on with further documents.
    static let commands: [(arguments: [String], status: Int32)] = [
        (["lint"], 1), (["infer"], 2), (["convert", "--to", "json-exact"], 1),
        (["transform", "--map", "requisition-to-purchase-order"], 1), (["header"], 2),
        (["send", "--ionapi", "none.ionapi", "--dry-run"], 1),
    ]

    @Test("is one sentence and its exit code for every command that reads documents", arguments: commands)
    func everyCommand(arguments: [String], status: Int32) throws {
        let folder = try TemporaryFolder()
        // What is no XML, told by its bytes alone, is called the same by all; the command may only add its own words behind.
        for row in Self.rows where row.name != "escape sequences" {
            try folder.write("a.xml", row.bytes)
            let run = try Command(arguments: arguments + ["a.xml"], in: folder.url)
            #expect(run.status == status, "\(row.name): \(run.everything.prefix(300))")
            #expect(run.everything.contains(row.says), "\(row.name): \(run.everything.prefix(300))")
            #expect(run.everything.split(separator: "\n").count { $0.contains(": error: ") } == 1, "\(row.name)")
            #expect(isCalm(run), "\(row.name)")
        }
    }

    @Test("is one sentence and its exit code where there is no document to read", arguments: commands)
    func noDocument(arguments: [String], status: Int32) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("e"),
            withIntermediateDirectories: true
        )
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appendingPathComponent("vanished.xml").path,
            withDestinationPath: "was-here.xml"
        )
        let empty = try Command(arguments: arguments + ["e"], in: folder.url)
        #expect(empty.status == 2)
        #expect(
            empty.errors.hasPrefix(
                arguments[0] == "header" ? "bod: e is a folder; " : "bod: the folder e holds no file"
            )
        )
        #expect(empty.errors.split(separator: "\n").count == 1)
        // A name that is nowhere is a slip of the hand; what a link leads to was there once.
        for (path, says, status) in [
            ("gone.xml", "gone.xml does not exist", 2),
            ("vanished.xml", "vanished.xml is a link to a file that does not exist", status),
        ] {
            let run = try Command(arguments: arguments + [path], in: folder.url)
            #expect(run.status == status, "\(path): \(run.everything)")
            #expect(run.everything.components(separatedBy: says).count == 2, "\(path): \(run.everything)")
            #expect(!run.everything.contains("no samples"))
            #expect(isCalm(run))
        }
    }

    @Test("is a sentence about permission, not a crash, for every command that reads documents", arguments: commands)
    func noPermission(arguments: [String], status: Int32) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a.xml", Array("<a/>".utf8))
        #expect(chmod(path, 0) == 0)
        #expect(chmod(folder.url.path, 0o755) == 0)
        // The superuser may read everything, so the command runs as somebody else then.
        let somebody = getuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"] : []
        let run = try Command(arguments: arguments + ["a.xml"], under: somebody, in: folder.url)
        #expect(run.status == status, "\(run.everything)")
        #expect(run.everything.contains("a.xml may not be read; check its permissions"), "\(run.everything)")
        #expect(isCalm(run))
    }

    @Test("is told of each file in a folder that cannot be read, of whatever kind, and the others are worked on")
    func folderOfAllKinds() throws {
        let folder = try TemporaryFolder()
        let inside = folder.url.appendingPathComponent("d").path
        for name in ["a.xml", "b.xml"] {
            try folder.write("d/\(name)", try Project.bytes("Samples/SyncRequisition.xml"))
        }
        try FileManager.default.createSymbolicLink(atPath: "\(inside)/link.xml", withDestinationPath: "was-here.xml")
        try FileManager.default.createSymbolicLink(atPath: "\(inside)/loop.xml", withDestinationPath: "loop.xml")
        #expect(mkfifo("\(inside)/pipe.xml", 0o600) == 0)
        let told = [
            "d/link.xml: error: d/link.xml is a link to a file that does not exist [file/missing]",
            "d/loop.xml: error: d/loop.xml cannot be read: Too many levels of symbolic links [file/unreadable]",
            "d/pipe.xml: error: d/pipe.xml is not a regular file; give a file or - for standard input [file/unreadable]",
        ]
        let lint = try Command("lint", "d", in: folder.url)
        #expect(lint.status == 1)
        #expect(lint.output.split(separator: "\n").map(String.init) == told)
        #expect(lint.errors == "5 documents: 3 errors\n")
        let page = try Command("lint", "d", "--format", "html", in: folder.url)
        #expect(page.output.contains("<td>File that is not there</td>"))
        #expect(page.output.contains("What is not read is not judged, and may be anything."))
        let infer = try Command("infer", "d", "--to", "xsd", "-o", "a.xsd", in: folder.url)
        #expect(infer.status == 1)
        for line in told { #expect(infer.errors.contains(line + "\n"), "\(infer.errors)") }
        #expect(infer.errors.contains("the schema accepts all 2 documents\n"))
        #expect(infer.errors.hasSuffix("left out 3 of 5 samples, for the reasons above\n"))
    }

    @Test("leaves no sample to infer from, which is told behind the reasons, and nothing is written")
    func noSample() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.xml", Array("<a".utf8))
        try folder.write("b.xml", [])
        let run = try Command("infer", "a.xml", "b.xml", "-o", "a.xsd", in: folder.url)
        #expect(run.status == 2)
        #expect(
            run.errors.hasSuffix("\nbod: none of the 2 samples can be used; nothing was written\n"),
            "\(run.errors)"
        )
        #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("a.xsd").path))
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
