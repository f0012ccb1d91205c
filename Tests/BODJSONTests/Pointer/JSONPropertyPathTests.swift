import BODJSON
import Testing

@Suite struct JSONPropertyPathTests {
    @Test(arguments: [
        ("$", ""), ("$.FinanceDimension6", "/FinanceDimension6"), ("$['f1']", "/f1"), (#"$["f1"]"#, "/f1"),
        ("$.lines[0].id", "/lines/0/id"), ("$['a b'].c", "/a b/c"), (#"$['it\'s']"#, "/it's"),
        ("$['a.b']['c/d']", "/a.b/c~1d"),
        ("$.größe", "/größe"),
    ])
    func `A path is read as a pointer`(path: String, pointer: String) {
        #expect(JSONPropertyPath(path)?.pointer.description == pointer)
    }

    @Test(arguments: [
        "", "f1", "$.", "$..a", "$.*", "$[*]", "$[?(@.a)]", "$['a'", "$[1:2]", "$[-1]", "$[]", "$.a b", "$['a\\",
    ])
    func `A path that names no one place is refused`(path: String) {
        #expect(JSONPropertyPath(path) == nil)
    }

    @Test(arguments: [
        ("/f1", "$.f1"), ("/a b", "$['a b']"), ("/lines/0/id", "$.lines[0].id"), ("/it's", #"$['it\'s']"#),
        ("/1a", "$['1a']"),
    ])
    func `A pointer is written as a path that reads back`(pointer: String, path: String) throws {
        let written = JSONPropertyPath(try #require(JSONPointer(pointer)))
        #expect(written.description == path)
        #expect(JSONPropertyPath(path) == written)
    }
}
