import BODTestSupport
import Foundation
import Testing

@Suite("What bod lint remembers")
struct LintCacheTests {
    private let folder: TemporaryFolder
    private let caches: [String: String]

    init() throws {
        folder = try TemporaryFolder()
        caches = ["XDG_CACHE_HOME": folder.url.appendingPathComponent("caches").path]
        let sample = try Project.bytes("Samples/SyncRequisition.xml")
        for number in 100..<160 {
            let text = String(decoding: sample, as: UTF8.self).replacing("RQ", with: "RQ\(number)")
            try folder.write("orders/\(number).xml", Array("\(text)<!-- \(number) -->".utf8))
        }
    }

    private func lint(_ arguments: String...) throws -> Command {
        try Command(arguments: ["lint", "orders"] + arguments, in: folder.url, environment: caches)
    }

    private var remembered: Int? {
        let file = folder.url.appendingPathComponent("caches/bod/lint-clean").path
        return FileManager.default.contents(atPath: file).map { ($0.count - 37) / 32 }
    }

    @Test("is each document that is clean, and never one that has a finding")
    func remembers() throws {
        let first = try lint()
        #expect(first.errors == "60 documents: no findings\n", "\(first.everything.prefix(500))")
        #expect(remembered == 60)
        let second = try lint("--format", "json")
        #expect(second.output.contains("\"documents\":60"))

        try folder.write("orders/100.xml", try Project.bytes("Samples/broken/currency-missing.xml"))
        for _ in 1...2 {
            let changed = try lint()
            #expect(changed.status == 1)
            #expect(changed.errors == "60 documents: 1 error\n")
        }
        #expect(remembered == 60)
    }

    @Test("holds for the same rules only")
    func rules() throws {
        _ = try lint("--select", "id")
        #expect(remembered == 60)
        _ = try lint("--select", "verb")
        #expect(remembered == 120)
        _ = try lint("--select", "verb", "--max-depth", "200")
        #expect(remembered == 180)
    }

    @Test("holds until a schema is touched")
    func schemas() throws {
        let infer = try Command("infer", "orders", "-o", "own/SyncRequisition.xsd", in: folder.url)
        #expect(infer.status == 2)
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("own"),
            withIntermediateDirectories: true
        )
        #expect(try Command("infer", "orders", "-o", "own/SyncRequisition.xsd", in: folder.url).status == 0)
        #expect(try lint("--schema", "own").errors == "60 documents: no findings\n")
        let file = folder.url.appendingPathComponent("own/SyncRequisition.xsd")
        let schema = try String(contentsOf: file, encoding: .utf8)
        try folder.write(
            "own/SyncRequisition.xsd",
            Array(schema.replacing("name=\"Requisition\"", with: "name=\"Requisitoin\"").utf8)
        )
        #expect(try lint("--schema", "own").errors != "60 documents: no findings\n")
    }

    @Test("is nothing with --no-cache, and nothing of a few documents")
    func nothing() throws {
        _ = try lint("--no-cache")
        #expect(remembered == nil)
        _ = try Command("lint", "orders/100.xml", "orders/101.xml", in: folder.url, environment: caches)
        #expect(remembered == nil)
    }
}
