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
}
