import BODLint
import Testing

@Suite("The search for a configuration")
struct ConfigurationSearchTests {
    @Test(
        "finds the nearest one from a file's folder upwards",
        arguments: [
            ("/repo", [".bod.yml"]), ("/repo/a", ["a/bod.yml"]), ("/repo/a/b/c", ["a/bod.yml"]),
            ("/repo/z", [".bod.yml"]),
        ]
    )
    func nearest(folder: String, found: [String]) throws {
        var search = ConfigurationSearch(memoryFiles([".bod.yml": "ignore: id", "a/bod.yml": "ignore: date"]))
        #expect(try search.configuration(forFilesIn: folder).files == found)
    }

    @Test("ends at the root of the repository")
    func endsAtRoot() throws {
        let files = memoryFiles(["../.bod.yml": "ignore: id", "a/x": ""])
        var search = ConfigurationSearch(files)
        #expect(try search.configuration(forFilesIn: "/repo/a").files.isEmpty)
    }

    @Test("without a repository ends at the working folder, and for files elsewhere at their own folder")
    func withoutRepository() throws {
        let files = memoryFiles(
            [
                "../.bod.yml": "ignore: id", "../tmp/.bod.yml": "ignore: id", "../tmp/x/y": "",
                ".bod.yml": "ignore: date",
            ],
            root: "/none"
        )
        var search = ConfigurationSearch(files)
        #expect(try search.configuration(forFilesIn: "/repo/a/b").files == [".bod.yml"])
        #expect(try search.configuration(forFilesIn: "/tmp/x").files.isEmpty)
        #expect(try search.configuration(forFilesIn: "/tmp").files == ["/tmp/.bod.yml"])
    }

    @Test("refuses two in one folder, of which one would have no say")
    func two() {
        var search = ConfigurationSearch(memoryFiles([".bod.yml": "", "bod.yml": ""]))
        #expect(
            problems { try search.configuration(forFilesIn: "/repo") } == [
                "config/two-files .bod.yml .bod.yml and bod.yml stand in one folder"
            ]
        )
    }
}
