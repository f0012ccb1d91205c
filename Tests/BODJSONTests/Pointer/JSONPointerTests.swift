import BODJSON
import Testing

@Suite struct JSONPointerTests {
    /// RFC 6901 section 5.
    private let text = #"{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8}"#

    @Test(arguments: [
        ("/foo", #"["bar","baz"]"#), ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"),
        ("/g|h", "4"), (#"/i\j"#, "5"), (#"/k"l"#, "6"), ("/ ", "7"), ("/m~0n", "8"),
    ])
    func `The examples of RFC 6901 resolve`(pointer: String, expected: String) throws {
        let parsed = try #require(JSONPointer(pointer))
        let root = try JSONDocument(text).root
        #expect(root.resolve(parsed)?.rawText == expected)
        #expect(root.value.resolve(parsed)?.jsonText == expected)
        #expect(parsed.description == pointer)
    }

    @Test func `The empty pointer is the whole document`() throws {
        let root = try JSONDocument(text).root
        #expect(root.resolve(.root) == root)
    }

    @Test(arguments: ["foo", "/~", "/~2", "/a~", "#/foo", " /foo"])
    func `A text that is no pointer is refused`(text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test(arguments: [
        "/foo/00", "/foo/01", "/foo/-", "/foo/2", "/foo/bar", "/missing", "/foo/0/x", "/foo/-1",
        "/foo/9999999999999999999",
    ])
    func `A pointer to nothing resolves to nothing`(pointer: String) throws {
        let parsed = try #require(JSONPointer(pointer))
        let root = try JSONDocument(text).root
        #expect(root.resolve(parsed) == nil)
        #expect(root.value.resolve(parsed) == nil)
    }

    @Test func `Tokens are compared by code points`() {
        #expect(JSONPointer(tokens: ["\u{E9}"]) != JSONPointer(tokens: ["e\u{301}"]))
        #expect(JSONPointer(tokens: ["a", "b"]).parent == JSONPointer(tokens: ["a"]))
        #expect(JSONPointer.root.parent == nil)
    }
}
