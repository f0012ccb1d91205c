import BODTestSupport
import Foundation
import Testing

@Suite("What is written")
struct OutputTests {
    @Test(
        "a report or a baseline does not take the place of what the run reads",
        arguments: [
            ["--format", "json=.bod.yml"], ["--write-baseline", "./.bod.yml"], ["--format", "json=list.txt"],
            ["--format", "json=own.sch", "--schematron", "own.sch"],
            ["--format", "json=known.json", "--baseline", "known.json"],
        ]
    )
    func kept(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.xml", Project.bytes("Samples/ProcessPurchaseOrder.xml"))
        try folder.write(".bod.yml", Array("fail-on: error\n".utf8))
        try folder.write("list.txt", Array("a.xml\n".utf8))
        let schematron =
            #"<schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="/*"><assert test="true()">x</assert></rule></pattern></schema>"#
        try folder.write("own.sch", Array(schematron.utf8))
        let made = try Command("lint", "a.xml", "--write-baseline", "known.json", in: folder.url)
        #expect(made.status == 0, "\(made.errors)")
        let run = try Command(arguments: ["lint", "--files-from", "list.txt"] + arguments, in: folder.url)
        #expect(run.status == 2)
        #expect(run.errors.contains("is read by this run"), "\(run.errors)")
    }

    @Test(
        "never takes the place of what is read",
        arguments: [["infer", "a.xml", "-o", "a.xml"], ["infer", "a.xml", "--state", "s", "-o", "./s"]]
    )
    func samples(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let bytes = try Project.bytes("Samples/several/kit.xml")
        try folder.write("a.xml", bytes)
        let run = try Command(arguments: arguments, in: folder.url)
        #expect(run.status == 2)
        #expect(run.errors.contains("is one of the files that are read"))
        #expect(
            FileManager.default.contents(atPath: folder.url.appendingPathComponent("a.xml").path).map(Array.init)
                == bytes
        )
    }

    @Test("is refused where it would replace the document, with --overwrite too")
    func documents() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.xml", try Project.bytes("Samples/several/kit.xml"))
        let run = try Command("convert", "a.xml", "--to", "json-exact", "-o", "./a.xml", "--overwrite", in: folder.url)
        #expect(run.status == 2)
        #expect(run.errors == "bod: ./a.xml is one of the documents; give the result another file\n")
    }

    @Test("goes through a pipe or a link, and leaves both where they are")
    func pipesAndLinks() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.url.appendingPathComponent("pipe").path
        #expect(mkfifo(pipe, 0o600) == 0)
        let reader = Process()
        reader.executableURL = URL(fileURLWithPath: "/bin/sh")
        reader.arguments = ["-c", "cat pipe > read.json"]
        reader.currentDirectoryURL = folder.url
        try reader.run()
        let sample = Project.root.appendingPathComponent("Samples/SyncRequisition.xml").path
        #expect(try Command("lint", sample, "--format", "json=pipe", in: folder.url).status == 0)
        reader.waitUntilExit()
        let read = FileManager.default.contents(atPath: folder.url.appendingPathComponent("read.json").path) ?? Data()
        #expect(String(decoding: read, as: UTF8.self).hasPrefix("{\"version\":1"))

        let link = folder.url.appendingPathComponent("link.json").path
        try folder.write("report.json", [])
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "report.json")
        #expect(try Command("lint", sample, "--format", "json=link.json", in: folder.url).status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "report.json")
        let report =
            FileManager.default.contents(atPath: folder.url.appendingPathComponent("report.json").path) ?? Data()
        #expect(report == read)
        #expect(try Command("lint", sample, "--format", "json=/dev/null", in: folder.url).status == 0)
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test("goes to standard output where that is what the name leads to")
    func standardOutput() throws {
        let folder = try TemporaryFolder()
        let sample = Project.root.appendingPathComponent("Samples/several/kit.xml").path
        let shell = "'\(Command.binary)' infer '\(sample)' -o /dev/stdout -q"
        try folder.write("run.sh", Array("echo precious > log; \(shell) >> log".utf8))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["run.sh"]
        process.currentDirectoryURL = folder.url
        try process.run()
        process.waitUntilExit()
        let log = FileManager.default.contents(atPath: folder.url.appendingPathComponent("log").path) ?? Data()
        #expect(String(decoding: log, as: UTF8.self).hasPrefix("precious\n<?xml"))
    }

    @Test("is sent in the order in which it was named")
    func order() throws {
        let folder = try TemporaryFolder()
        let order = try Project.bytes("Samples/ProcessPurchaseOrder.xml")
        for name in ["z.xml", "a.xml", "m.xml"] { try folder.write(name, order) }
        let run = try Command(
            "send",
            "z.xml",
            "a.xml",
            "m.xml",
            "./z.xml",
            "--ionapi",
            "none",
            "--dry-run",
            in: folder.url
        )
        let sent = run.output.split(separator: "\n").filter { $0.hasSuffix(": v3") }
        #expect(sent == ["z.xml: v3", "a.xml: v3", "m.xml: v3"])
    }
}
