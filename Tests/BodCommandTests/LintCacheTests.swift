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

    @Test("is nothing where documents are judged by schemas of the user's own, which may change")
    func schemas() throws {
        let folder = folder.url.appendingPathComponent("own")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #expect(try Command("infer", "orders", "-o", "own/SyncRequisition.xsd", in: self.folder.url).status == 0)
        #expect(try lint("--schema", "own").errors == "60 documents: no findings\n")
        #expect(remembered == nil)
    }

    @Test("does not stand in the way of mending, nor take what was mended for what was read")
    func mending() throws {
        _ = try lint()
        let broken = try Project.bytes("Samples/broken/wrong-order.xml")
        try folder.write("orders/100.xml", broken)
        #expect(try lint("--fix").errors == "60 documents: no findings; 1 finding in 1 document mended\n")
        try folder.write("orders/100.xml", broken)
        #expect(try lint().status == 1)
        let sample = try Project.bytes("Samples/SyncRequisition.xml")
        let arguments = ["lint", "-", "orders", "--fix"]
        let run = try Command(arguments: arguments, input: sample, in: folder.url, environment: caches)
        #expect(Array(run.output.utf8) == sample)
    }

    @Test("is nothing with --no-cache, and nothing of a few documents")
    func nothing() throws {
        _ = try lint("--no-cache")
        #expect(remembered == nil)
        _ = try Command("lint", "orders/100.xml", "orders/101.xml", in: folder.url, environment: caches)
        #expect(remembered == nil)
    }
}
