import BODLint
import Testing

@Suite("The memory of clean documents")
struct CleanDocumentsTests {
    private func key(_ text: String, _ judge: String = "rules") -> CleanDocuments.Key {
        CleanDocuments.key(of: Array(text.utf8), judgedBy: judge)
    }

    @Test("knows in the next run what was clean in this one")
    func remembers() {
        var first = CleanDocuments()
        #expect(!first.contains(key("a")))
        first.insert(key("a"))
        first.insert(key("b"))
        let second = CleanDocuments(first.bytes)
        #expect(second.contains(key("a")) && second.contains(key("b")))
        #expect(!second.contains(key("c")))
    }

    @Test("tells documents apart by each of their bytes, and by what judged them")
    func apart() {
        #expect(key("a") != key("b"))
        #expect(key("a") != key("a", "other rules"))
        // Two spellings of é are two documents.
        #expect(key("\u{E9}") != key("e\u{301}"))
        #expect(key("ab", "c") != key("a", "bc"))
    }

    @Test("is the same whatever the order, and has nothing new when nothing is")
    func order() {
        var first = CleanDocuments()
        var second = CleanDocuments()
        for text in ["a", "b", "c"] { first.insert(key(text)) }
        for text in ["c", "a", "b"] { second.insert(key(text)) }
        #expect(first.bytes == second.bytes)
        #expect(first.isChanged)
        var third = CleanDocuments(first.bytes)
        third.insert(key("b"))
        #expect(!third.isChanged)
        #expect(CleanDocuments(third.bytes).contains(key("c")))
    }

    @Test("takes a file that is none for empty", arguments: ["", "x", "bod lint: clean documents, version 1\nshort"])
    func broken(_ text: String) {
        #expect(CleanDocuments(Array(text.utf8)) == CleanDocuments())
    }
}
