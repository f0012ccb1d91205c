import BODFiles
import BODTestSupport
import Foundation
import Testing

@Suite("Input files")
struct InputFilesTests {
    private func files(_ paths: [String]) throws -> [String] {
        try InputFiles(paths, endings: [".xml"]).inputs.map { input in
            switch input {
            case .file(let path): URL(fileURLWithPath: path).lastPathComponent
            case .standardInput: "-"
            }
        }
    }

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["b.xml", "a.XML", "c.txt", "d/e.xml", "d/.hidden.xml", ".git/f.xml"] { try folder.write(name, []) }
        return folder
    }

    @Test("What is passed over in a folder is told, but not what was named by itself")
    func passedOver() throws {
        let folder = try TemporaryFolder()
        for name in ["a.xml", "b.xml", "c.xml"] { try folder.write(name, []) }
        let path = folder.url.path
        let files = try InputFiles([path, path + "/c.xml"], endings: [".xml"]) { !$0.hasSuffix("a.xml") }
        #expect(files.inputs == [.file(path + "/a.xml"), .file(path + "/c.xml")])
        #expect(files.passedOver == [path + "/b.xml"])
        #expect(throws: FileProblem.self) { try InputFiles([path], endings: [".xml"]) { _ in true } }
    }

    @Test("of a folder are its files by ending, sorted, without hidden ones")
    func wholeFolder() throws {
        let folder = try folder()
        #expect(try files([folder.url.path]) == ["a.XML", "b.xml", "e.xml"])
    }

    @Test("come once and in one order, however they are named")
    func order() throws {
        let folder = try folder()
        let first = folder.url.appendingPathComponent("b.xml").path
        let second = folder.url.appendingPathComponent("c.txt").path
        #expect(try files([second, first, first]) == ["b.xml", "c.txt"])
        #expect(try files([first, second]) == ["b.xml", "c.txt"])
        #expect(try files(["-", first]) == ["-", "b.xml"])
        let again = folder.url.path + "/d/../b.xml"
        #expect(try InputFiles([again, first, folder.url.path + "/./b.xml"], endings: []).inputs == [.file(first)])
    }

    @Test(
        "match a pattern",
        arguments: [
            ("*.xml", ["b.xml"]), ("**/*.xml", ["b.xml", "e.xml"]), ("[a-b].*", ["a.XML", "b.xml"]),
            ("?/e*", ["e.xml"]),
        ]
    )
    func patterns(_ pattern: String, _ expected: [String]) throws {
        let folder = try folder()
        #expect(try files(["\(folder.url.path)/\(pattern)"]) == expected)
    }

    @Test("that match nothing are an error with one sentence")
    func nothing() throws {
        let folder = try TemporaryFolder()
        for path in [folder.url.path, "\(folder.url.path)/*.xml"] {
            let problem = #expect(throws: FileProblem.self) { try files([path]) }
            #expect(problem?.kind == .nothingMatched)
        }
    }

    @Test("are also those that cannot be read, such as a pipe or a link that leads nowhere, so that they are told of")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.path
        for (name, target) in [("link.xml", "gone"), ("link.txt", "gone"), ("loop.xml", "loop.xml")] {
            try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
        }
        #expect(mkfifo("\(path)/pipe.xml", 0o600) == 0)
        #expect(try files([path]) == ["link.xml", "loop.xml", "pipe.xml"])
        #expect(try files(["\(path)/*.xml"]) == ["link.xml", "loop.xml", "pipe.xml"])
    }

    #if os(Linux)
        @Test("are also those with a name that is not UTF-8, which is the reason that they cannot be read")
        func misread() throws {
            let folder = try TemporaryFolder()
            let path = folder.url.path
            // No API of Foundation makes such a name.
            let bytes = Array(path.utf8) + [0x2F, 0x61, 0xFF, 0x2E, 0x78, 0x6D, 0x6C, 0]
            let descriptor = bytes.withUnsafeBufferPointer { buffer in
                buffer.withMemoryRebound(to: CChar.self) { name in
                    name.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
                }
            }
            #expect(descriptor >= 0)
            close(descriptor)
            #expect(try files([path]) == ["a\u{FFFD}.xml"])
            let problem = #expect(throws: FileProblem.self) {
                try FileReading.bytes(of: "\(path)/a\u{FFFD}.xml", limit: 10)
            }
            #expect(problem?.kind == .other)
            #expect(problem?.description.hasSuffix("since its name is not valid UTF-8; rename it") == true)
        }
    #endif

    @Test("are in no folder that may be listed and not entered; it is told of itself", .enabled(if: geteuid() != 0))
    func closedFolder() throws {
        let folder = try TemporaryFolder()
        for name in ["a.xml", "d/b.xml"] { try folder.write(name, []) }
        #expect(chmod(folder.url.path + "/d", 0o400) == 0)
        defer { chmod(folder.url.path + "/d", 0o700) }
        #expect(try files([folder.url.path]) == ["a.xml", "d"])
    }

    @Test("do not follow links in circles")
    func links() throws {
        let folder = try folder()
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.url.path)/d/up",
            withDestinationPath: folder.url.path
        )
        #expect(try files([folder.url.path]) == ["a.XML", "b.xml", "e.xml"])
    }
}
