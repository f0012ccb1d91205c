import BODDiagnostics
import Testing

@Suite("Patterns for files")
struct PathPatternTests {
    @Test(
        "match what a shell would, below a folder",
        arguments: [
            ("*.xml", "a.xml"), ("*.xml", "orders/old/a.xml"), ("orders/*.xml", "orders/a.xml"), ("**/a.xml", "a.xml"),
            ("**/a.xml", "x/y/a.xml"), ("orders/**/*.xml", "orders/a.xml"), ("orders/**/*.xml", "orders/x/y/a.xml"),
            ("orders/**", "orders/x/a.xml"), ("/a.xml", "a.xml"), ("./a.xml", "a.xml"), ("a?[0-9].xml", "ab7.xml"),
            ("[!a].xml", "b.xml"), ("legacy", "x/legacy/a.xml"), ("legacy/", "x/legacy/a.xml"),
            ("orders/old", "orders/old/a.xml"),
            ("a[.xml", "a[.xml"), ("**", "x/a.xml"), ("*", "x/a.xml"),
        ]
    )
    func match(pattern: String, path: String) {
        #expect(PathPattern(pattern).matches(path))
    }

    @Test(
        "do not match anything else",
        arguments: [
            ("*.xml", "a.json"), ("orders/*.xml", "a.xml"), ("orders/*.xml", "orders/old/a.xml"), ("/a.xml", "x/a.xml"),
            ("orders", "myorders/a.xml"), ("a.xml", "a.xml.bak"), ("[!a].xml", "a.xml"), ("?", "ab"), ("", "a"),
            ("[a-c]", "é"),
        ]
    )
    func refuse(pattern: String, path: String) {
        #expect(!PathPattern(pattern).matches(path))
    }

    @Test("take no time with wildcards in a row, as hostile ones have them")
    func hostile() {
        let pattern = String(repeating: "*a", count: 60) + "b"
        #expect(!PathPattern(pattern).matches(String(repeating: "a", count: 2_000)))
        let folders = String(repeating: "**/a/", count: 60) + "b"
        #expect(!PathPattern(folders).matches(String(repeating: "a/", count: 150) + "c"))
    }

    @Test("compare names by their scalars")
    func scalars() {
        #expect(!PathPattern("\u{E9}.xml").matches("e\u{301}.xml"))
    }
}
