import BODFiles
import BODTestSupport
import Foundation
import Testing

@Suite("Writing a file")
struct FileWritingTests {
    private func names(in folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    }

    @Test("replaces the old content whole and leaves nothing beside it")
    func replaces() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", Array("old and longer".utf8))
        try FileWriting.write(Array("new".utf8), to: path)
        #expect(try FileReading.bytes(of: path, limit: 100) == Array("new".utf8))
        #expect(try names(in: folder) == ["a"])
    }

    @Test("keeps an existing file unless told to replace it")
    func keeps() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", Array("old".utf8))
        let problem = #expect(throws: FileProblem.self) {
            try FileWriting.write(Array("new".utf8), to: path, replacement: .refused)
        }
        #expect(problem?.kind == .exists)
        #expect(try FileReading.bytes(of: path, limit: 100) == Array("old".utf8))
    }

    @Test("into a folder that is not there is an error that names it, and leaves nothing")
    func missingFolder() throws {
        let folder = try TemporaryFolder()
        let problem = #expect(throws: FileProblem.self) { try FileWriting.write([1], to: "\(folder.url.path)/x/a") }
        #expect(problem?.kind == .missing)
        #expect(try names(in: folder) == [])
    }

    @Test("with others that belong together writes all of them, or leaves all as they were")
    func several() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", Array("old".utf8))
        let bytes = Array("new".utf8)
        #expect(throws: FileProblem.self) {
            try FileWriting.write([(path, bytes), ("\(folder.url.path)/b", bytes), ("\(folder.url.path)/x/c", bytes)])
        }
        #expect(try FileReading.bytes(of: path, limit: 100) == Array("old".utf8))
        #expect(try names(in: folder) == ["a"])
        try FileWriting.write([(path, bytes), ("\(folder.url.path)/b", bytes)])
        #expect(try FileReading.bytes(of: path, limit: 100) == bytes)
        #expect(try names(in: folder) == ["a", "b"])
    }

    @Test("keeps the permissions that it is given")
    func permissions() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.url.path)/secret"
        try FileWriting.write([1], to: path, mode: 0o600)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("makes the file that a link leads to, and keeps the link", arguments: ["there/b.txt", "../b.txt"])
    func danglingLink(target: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("a/there"),
            withIntermediateDirectories: true
        )
        let link = folder.url.appendingPathComponent("a/link").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        try FileWriting.write(Array("new".utf8), to: link)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
        #expect(try Data(contentsOf: URL(fileURLWithPath: link)) == Data("new".utf8))
    }

    @Test("refuses a circle of links, and keeps it")
    func circle() throws {
        let folder = try TemporaryFolder()
        let link = folder.url.appendingPathComponent("a").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a")
        #expect(throws: FileProblem.self) { try FileWriting.write([1], to: link) }
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a")
        #expect(try names(in: folder) == ["a"])
    }

    @Test("gives a new file the permissions that the system gives one, and leaves nothing beside it")
    func newPermissions() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.url.path)/new"
        try FileWriting.write([1], to: path)
        let other = "\(folder.url.path)/other"
        let descriptor = open(other, O_CREAT | O_WRONLY, 0o666)
        close(descriptor)
        let modes = try [path, other].map {
            try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
        }
        #expect(modes[0] == modes[1])
        #expect(try names(in: folder) == ["new", "other"])
    }

    @Test("makes folders, and refuses to take a file for one")
    func folders() throws {
        let folder = try TemporaryFolder()
        try FileWriting.makeFolder("\(folder.url.path)/a/b/c")
        try FileWriting.makeFolder("\(folder.url.path)/a/b/c")
        try folder.write("file", [])
        #expect(throws: FileProblem.self) { try FileWriting.makeFolder("\(folder.url.path)/file") }
    }
}
