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
