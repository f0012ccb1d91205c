import BODTestSupport
import Foundation
import Testing

/// What hostile documents cost on the command line: no socket, no file but themselves, and no byte of them twice.
@Suite(
    "The work that a hostile document causes",
    .enabled(if: SystemCalls.tracer != nil, SystemCalls.comment)
)
struct HostileWorkTests {
    /// What a command does that finds nothing to do: the libraries, the loader's files, the number of cores.
    private static func harmless(_ arguments: [String], in folder: URL) throws -> SystemCalls {
        let good = "good.xml"
        try Data(Project.bytes("Samples/SyncRequisition.xml")).write(to: folder.appendingPathComponent(good))
        let calls = try SystemCalls(arguments + [good], in: folder)
        #expect(calls.network == [])
        // Whatever else it opens is the system's own and none of the user's.
        for file in calls.bytesRead.keys where file != good {
            let isSystem = [".so", "/proc/", "/sys/", "/etc/ld.so.cache", "/dev/", "/usr/share/locale"].contains {
                file.contains($0)
            }
            #expect(isSystem, "\(file)")
        }
        return calls
    }

    @Test("is one opening and one reading of each document, for every row of the table")
    func everyRow() throws {
        let folder = try TemporaryFolder()
        let harmless = try Self.harmless(["lint"], in: folder.url)
        let names = try HostileDocument.all.enumerated().map { index, row in
            let name = "h\(index).xml"
            try folder.write(name, row.bytes)
            return name
        }
        let calls = try SystemCalls(["lint", "--no-cache", "--select", "xml"] + names, in: folder.url)
        #expect(calls.run.status == 1)
        #expect(calls.network == [])
        #expect(calls.files(beyond: harmless) == Set(names))
        #expect(calls.openedAgain.isDisjoint(with: names))
        for (name, row) in zip(names, HostileDocument.all) {
            #expect(calls.bytesRead[name] == row.bytes.count, "\(row.name)")
        }
    }

    @Test(
        "is no socket and no other file in any command that reads documents",
        arguments: HostileInputTests.commands.map(\.arguments)
    )
    func everyCommand(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let harmless = try Self.harmless(arguments, in: folder.url)
        // Those that name another document.
        for row in HostileDocument.all where String(decoding: row.bytes, as: UTF8.self).contains("127.0.0.1") {
            try folder.write("h.xml", row.bytes)
            let calls = try SystemCalls(arguments + ["h.xml"], in: folder.url)
            #expect(calls.network == [], "\(row.name)")
            #expect(calls.files(beyond: harmless) == ["h.xml"], "\(row.name)")
            // Inference holds no sample in memory: it looks what kind it is, observes, and reads again to verify.
            let times = arguments.first == "infer" ? 1...3 : 1...1
            let read = calls.bytesRead["h.xml"] ?? 0
            #expect(times.contains { read == $0 * row.bytes.count }, "\(row.name): \(read) bytes")
        }
    }

    @Test("is not one byte of a file above the limit", arguments: HostileInputTests.commands)
    func aboveTheLimit(arguments: [String], status: Int32) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("h.xml", [])
        #expect(truncate(path, 65 * 1_024 * 1_024) == 0)
        // Lint and inference read what they cannot hold part by part, up to a limit of its own.
        let isDivided = ["lint", "infer"].contains(arguments.first)
        let limit = isDivided ? ["--max-streamed-bytes", "67108864"] : []
        let calls = try SystemCalls(arguments + limit + ["h.xml"], in: folder.url)
        #expect(calls.run.status == status)
        let option = isDivided ? "--max-streamed-bytes" : "--max-document-bytes"
        #expect(calls.run.everything.contains("h.xml is larger than the limit of 67108864 bytes (\(option))"))
        #expect(calls.bytesRead["h.xml"] == 0)
        #expect(calls.network == [])
    }
}
