import BODTestSupport
import Foundation
import Testing

/// A folder of thousands of files of which many are hostile.
@Suite("A folder of hostile files", .enabled(if: Soak.isOn, Soak.comment))
struct HostileFolderTests {
    @Test("is gone through to its end, with the same report for any number of jobs")
    func folder() throws {
        let folder = try TemporaryFolder()
        let good = try Project.bytes("Samples/SyncRequisition.xml")
        // The large ones once, the small ones again and again.
        let small = HostileDocument.all.filter { $0.bytes.count < 100_000 }
        var refused = 0
        for index in 0..<5_000 {
            let row = index % 2 == 0 ? nil : small[index / 2 % small.count]
            if row?.rule != nil { refused += 1 }
            try folder.write("d/\(index % 17)/f\(index).xml", row?.bytes ?? good)
        }
        let one = try Command(arguments: ["lint", "--select", "xml", "--jobs", "1", "d"], in: folder.url)
        #expect(one.status == 1)
        #expect(one.output.split(separator: "\n").count { $0.contains(": error: ") && $0.hasPrefix("d/") } >= refused)
        #expect(one.errors.hasPrefix("5000 documents: "))
        let many = try Command(arguments: ["lint", "--select", "xml", "--jobs", "8", "d"], in: folder.url)
        #expect(many.output == one.output)
        #expect(many.errors == one.errors)
    }

    @Test("of which one in twenty is hostile has every other one linted, and the counts add up")
    func counts() throws {
        let folder = try TemporaryFolder()
        let right = try Project.bytes("Samples/ProcessPurchaseOrder.xml")
        let wrong = try Project.bytes("Samples/broken/currency-missing.xml")
        let refused = HostileDocument.all.filter { $0.rule != nil && $0.bytes.count < 100_000 }
        for index in 0..<20_000 {
            let bytes = index % 20 == 7 ? refused[index / 20 % refused.count].bytes : index % 10 == 3 ? wrong : right
            try folder.write("d/\(index % 31)/\(index).xml", bytes)
        }
        let run = try Command("lint", "d", "--format", "ndjson", "--select", "xml,amount", in: folder.url)
        #expect(run.status == 1)
        var mistakes: [String: Int] = [:]
        for line in run.output.split(separator: "\n") {
            let finding = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            guard let file = finding?["file"] as? String, finding?["severity"] as? String == "error" else { continue }
            mistakes[file, default: 0] += 1
        }
        for index in 0..<20_000 {
            let count = mistakes["d/\(index % 31)/\(index).xml"] ?? 0
            if index % 20 == 7 {
                #expect(count > 0, "\(index) is hostile")
            } else {
                #expect(count == (index % 10 == 3 ? 1 : 0), "\(index)")
            }
        }
        #expect(run.errors.hasPrefix("20000 documents: \(mistakes.values.reduce(0, +)) errors"))
    }
}
