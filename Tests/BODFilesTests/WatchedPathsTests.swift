import BODFiles
import BODTestSupport
import Foundation
import Testing

@Suite("Which changes matter to what is watched")
struct WatchedPathsTests {
    private func watched(_ folder: TemporaryFolder, roots: [String], files: [String] = []) -> WatchedPaths {
        let base = folder.url.path
        return WatchedPaths(
            roots: roots.map { "\(base)/\($0)" },
            files: files.map { "\(base)/\($0)" },
            written: ["\(base)/orders/report.json"],
            endings: [".xml", ".json"]
        )
    }

    @Test(
        "What editors and programs leave beside a document is none",
        arguments: [
            ".a.xml.swp", ".a.xml.swx", "4913", "a.xml~", "#a.xml#", ".#a.xml", "a.xml.tmp", "a.xml.bak", ".a.xml",
            ".goutputstream-X1.xml",
            "a.xml___jb_tmp___", "report.json", "a.txt",
        ]
    )
    func noise(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("orders/a.xml", [])
        let paths = watched(folder, roots: ["orders"])
        #expect(!paths.matters("\(folder.url.path)/orders/\(name)", isFolder: false))
    }

    @Test(
        "A document, a folder and what is read by name do",
        arguments: ["a.xml", "A.XML", "b.json", "new/deep/c.xml"]
    )
    func documents(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("orders/a.xml", [])
        try folder.write("orders/new/deep/x", [])
        let paths = watched(folder, roots: ["orders"], files: ["orders/.hidden.xsd"])
        #expect(paths.matters("\(folder.url.path)/orders/\(name)", isFolder: false))
        #expect(paths.matters("\(folder.url.path)/orders/new", isFolder: true))
        #expect(paths.matters("\(folder.url.path)/orders/.hidden.xsd", isFolder: false))
        #expect(!paths.matters("\(folder.url.path)/other/a.xml", isFolder: false))
    }

    @Test("A folder that is gone is seen from the one above it")
    func goneFolder() throws {
        let folder = try TemporaryFolder()
        let paths = watched(folder, roots: ["orders"])
        #expect(paths.folders.contains(folder.url.path))
        #expect(paths.matters("\(folder.url.path)/orders", isFolder: true))
    }

    @Test("With a glob only the names count that it matches")
    func glob() throws {
        let folder = try TemporaryFolder()
        try folder.write("orders/a.xml", [])
        let paths = watched(folder, roots: ["orders/*.bod"])
        #expect(paths.matters("\(folder.url.path)/orders/b.bod", isFolder: false))
        #expect(!paths.matters("\(folder.url.path)/orders/b.xml", isFolder: false))
    }
}
