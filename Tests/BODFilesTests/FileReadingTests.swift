import BODFiles
import BODTestSupport
import Foundation
import Testing

@Suite("Reading a file")
struct FileReadingTests {
    @Test("gives its bytes up to the limit", arguments: [0, 1, 70_000])
    func bytes(_ size: Int) throws {
        let folder = try TemporaryFolder()
        let content = (0..<size).map { UInt8($0 % 251) }
        let path = try folder.write("a", content)
        #expect(try FileReading.bytes(of: path, limit: size) == content)
        guard size > 0 else { return }
        let problem = #expect(throws: FileProblem.self) { try FileReading.bytes(of: path, limit: size - 1) }
        #expect(problem?.kind == .tooLarge)
    }

    @Test("tells a link that leads nowhere from a file that is not there")
    func brokenLink() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("link").path
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "gone")
        let problem = #expect(throws: FileProblem.self) { try FileReading.bytes(of: path, limit: 10) }
        #expect(problem?.kind == .missing)
        #expect(problem?.description == "\(path) is a link to a file that does not exist")
    }

    @Test("refuses a folder, a pipe and a file that is not there, each by its name")
    func refusals() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.url.appendingPathComponent("pipe").path
        #expect(mkfifo(pipe, 0o600) == 0)
        let missing = folder.url.appendingPathComponent("missing").path
        for (path, kind) in [(folder.url.path, FileProblem.Kind.isFolder), (pipe, .notRegular), (missing, .missing)] {
            let problem = #expect(throws: FileProblem.self) { try FileReading.bytes(of: path, limit: 10) }
            #expect(problem?.kind == kind)
            #expect(problem?.description.contains(path) == true)
        }
    }
}
