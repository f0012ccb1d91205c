import BODTestSupport
import Foundation
import Testing

@Suite("bod lint --fix")
struct FixCommandTests {
    private func folder(with names: String...) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in names { try folder.write("\(name).xml", try Project.bytes("Samples/broken/\(name).xml")) }
        return folder
    }

    @Test("mends the files in place, and reports what is left")
    func mends() throws {
        let folder = try folder(with: "wrong-order", "currency-missing")
        let path = folder.url.appendingPathComponent("wrong-order.xml").path
        #expect(chmod(path, 0o640) == 0)
        let run = try Command("lint", ".", "--fix", in: folder.url)
        #expect(run.status == 1)
        #expect(run.errors == "2 documents: 1 error; 1 finding in 1 document mended\n")
        #expect(run.output.contains("[amount/currency-missing]"))
        #expect(try Command("lint", path).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
        let again = try Command("lint", "wrong-order.xml", "--fix", in: folder.url)
        #expect(again.errors == "1 document: no findings; 0 findings in 0 documents mended\n")
    }

    @Test("shows with --diff what it would do, as patch understands it, and writes nothing")
    func differs() throws {
        let folder = try folder(with: "wrong-order", "misspelt-element")
        let before = FileManager.default.contents(atPath: folder.url.appendingPathComponent("wrong-order.xml").path)
        let run = try Command("lint", ".", "--fix", "--unsafe-fixes", "--diff", in: folder.url)
        #expect(run.status == 1)
        #expect(run.errors.hasSuffix("; 2 findings in 2 documents can be mended\n"))
        #expect(run.errors.contains("[cvc/complex-type.2.4.a]"))
        #expect(run.output.hasPrefix("--- a/misspelt-element.xml\n+++ b/misspelt-element.xml\n@@ "))
        let after = FileManager.default.contents(atPath: folder.url.appendingPathComponent("wrong-order.xml").path)
        #expect(before == after)
        try folder.write("all.patch", Array(run.output.utf8))
        let patch = Process()
        patch.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        patch.arguments = ["git", "apply", "all.patch"]
        patch.currentDirectoryURL = folder.url
        try patch.run()
        patch.waitUntilExit()
        #expect(patch.terminationStatus == 0)
        #expect(try Command("lint", ".", in: folder.url).status == 0)
    }

    @Test("gives a mended standard input to standard output, and the report to standard error")
    func standardInput() throws {
        let bytes = try Project.bytes("Samples/broken/wrong-order.xml")
        let run = try Command("lint", "-", "--fix", input: bytes)
        #expect(run.status == 0)
        #expect(run.errors == "1 document: no findings; 1 finding in 1 document mended\n")
        #expect(try Command("lint", "-", input: Array(run.output.utf8)).status == 0)
        let clean = try Project.bytes("Samples/SyncRequisition.xml")
        #expect(Array(try Command("lint", "-", "--fix", input: clean).output.utf8) == clean)
    }

    @Test("mends the document that a link leads to")
    func link() throws {
        let folder = try folder(with: "wrong-order")
        let link = folder.url.appendingPathComponent("link.xml").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "wrong-order.xml")
        #expect(try Command("lint", "link.xml", "--fix", in: folder.url).status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "wrong-order.xml")
        #expect(try Command("lint", "wrong-order.xml", in: folder.url).status == 0)
    }

    @Test("goes on when one of the files may not be written, and says so at the end")
    func readOnly() throws {
        let folder = try folder(with: "wrong-order", "extension-before-user-area")
        let closed = folder.url.appendingPathComponent("extension-before-user-area.xml").path
        #expect(chmod(closed, 0o444) == 0)
        #expect(chmod(folder.url.path, 0o777) == 0)
        // The superuser may write everything.
        let wrapper = geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
        #expect(chmod(folder.url.appendingPathComponent("wrong-order.xml").path, 0o666) == 0)
        let run = try Command(arguments: ["lint", ".", "--fix"], under: wrapper, in: folder.url)
        #expect(run.status == 2)
        #expect(run.errors.contains("extension-before-user-area.xml is read-only; it was not mended\n"))
        #expect(run.errors.hasSuffix("2 documents: 1 error; 1 finding in 1 document mended\n"))
    }

    @Test(
        "is refused where there is nothing for it to do",
        arguments: [
            ["lint", "Samples", "--diff"], ["lint", "Samples", "--unsafe-fixes"],
            ["lint", "Samples/requisitions.ndjson", "--fix", "--schema", "Samples/requisition.schema.json"],
        ]
    )
    func refused(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let schema = try folder.write("s.json", Array("{}".utf8))
        let run = try Command(arguments: arguments.map { $0.hasSuffix(".schema.json") ? schema : $0 })
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
    }
}
