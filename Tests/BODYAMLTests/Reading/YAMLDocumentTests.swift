import BODDiagnostics
import BODYAML
import Testing

@Suite("A YAML document")
struct YAMLDocumentTests {
    @Test("keeps keys and values in their order, with their places")
    func keepsOrder() throws {
        let document = try YAMLDocument("b: 1\na:\n  - x\n  - 'y z'\n", file: "f.yml")
        let entries = try #require(self.entries(document.root))
        #expect(entries.map(\.key) == ["b", "a"])
        #expect(entries.map { place($0.keyRange) } == ["1:1-1:2", "2:1-2:2"])
        guard case .sequence(let elements) = entries[1].value.value else {
            Issue.record("no list")
            return
        }
        #expect(elements.map { $0.scalar?.text } == ["x", "y z"])
        #expect(elements.map { place($0.range) } == ["3:5-3:6", "4:5-4:10"])
    }

    @Test("makes nothing of a text", arguments: ["no", "010", "1.10", "2024-01-01", "0x1F", "1e3", "=", "12:30:45"])
    func keepsTexts(text: String) throws {
        let document = try YAMLDocument("a: \(text)", file: "f.yml")
        #expect(entries(document.root)?.first?.value.scalar == YAMLScalar(text, style: .plain))
    }

    @Test(
        "tells how a text was written",
        arguments: [
            ("plain", YAMLScalar("plain", style: .plain)), ("'it''s'", YAMLScalar("it's", style: .quoted)),
            (#""a\tb""#, YAMLScalar("a\tb", style: .quoted)),
            ("|-\n  two\n  lines", YAMLScalar("two\nlines", style: .block)),
            (">-\n  one\n  line", YAMLScalar("one line", style: .block)),
            ("one\n  line", YAMLScalar("one line", style: .plain)),
        ]
    )
    func tellsStyle(written: String, scalar: YAMLScalar) throws {
        let document = try YAMLDocument("a: \(written)\n", file: "f.yml")
        #expect(entries(document.root)?.first?.value.scalar == scalar)
    }

    @Test("counts columns in characters and offsets in the bytes of the file, mark and line breaks included")
    func counts() throws {
        let document = try YAMLDocument([0xEF, 0xBB, 0xBF] + Array("é: {ü: wert}\r\nx: y\r\n".utf8), file: "f.yml")
        let entries = try #require(self.entries(document.root))
        let inner = try #require(self.entries(entries[0].value)?.first)
        #expect(place(inner.value.range) == "1:8-1:12")
        #expect(inner.value.range.start.offset == 12)
        #expect(place(entries[1].keyRange) == "2:1-2:2")
        #expect(entries[1].keyRange.start.offset == 19)
    }

    @Test("takes a file without a value for nothing", arguments: ["", "\n", "# only a comment\n", "---\n", "\u{FEFF}"])
    func takesEmpty(text: String) throws {
        #expect(try YAMLDocument(text, file: "f.yml").root.isNull)
    }

    @Test("takes what JSON and YAML have in common")
    func takesJSON() throws {
        let document = try YAMLDocument(#"{"a": ["x", {"b": 1}], "c": null}"#, file: "f.yml")
        #expect(entries(document.root)?.map(\.key) == ["a", "c"])
    }

    @Test(
        "refuses what would not be read where it is written, and points to it",
        arguments: [
            ("a: &x 1\n", "an anchor (&) may not be used here", "1:4-1:5"),
            ("a: *x\n", "an alias (*) may not be used here", "1:4-1:5"),
            ("files: [*.xml]\n", "an alias (*) may not be used here", "1:9-1:10"),
            ("a: !!str 1\n", "a tag (!) may not be used here", "1:4-1:5"),
            ("- !secret x\n", "a tag (!) may not be used here", "1:3-1:4"),
            ("%YAML 1.1\n---\na: 1\n", "a directive (%) may not be used here", "1:1-1:2"),
            ("a: 1\n---\nb: 2\n", "a second document may not be used here", "2:1-2:4"),
            ("a: 1\n...\nb: 2\n", "a second document may not be used here", "3:1-3:2"),
            ("? a\n: 1\n", "a key after a question mark may not be used here", "1:1-1:2"),
            ("[a]: 1\n", "a list or mapping as a key may not be used here", "1:1-1:2"),
            ("a:\n  <<: {b: 1}\n", "a merge key (<<) may not be used here", "2:3-2:5"),
        ]
    )
    func refuses(text: String, summary: String, place: String) {
        #expect(problems(text) == ["yaml/not-supported \(place) \(summary)"])
    }

    @Test(
        "reports every key that occurs twice in one mapping, with its first place",
        arguments: [
            ("a: 1\nb: 2\na: 3\nb: 4\na: 5\n", ["3:1-3:2 1:1-1:2", "4:1-4:2 2:1-2:2", "5:1-5:2 1:1-1:2"]),
            ("a: 1\n'a': 2\n\"\\x61\": 3\n", ["2:1-2:4 1:1-1:2", "3:1-3:7 1:1-1:2"]),
            ("- {a: 1, b: 2, a: 3}\n", ["1:16-1:17 1:4-1:5"]),
            ("x:\n  a: 1\ny:\n  a: 1\n  a: 2\n", ["5:3-5:4 4:3-4:4"]),
        ]
    )
    func refusesDuplicates(text: String, places: [String]) {
        #expect(throws: YAMLReadError.self) { try YAMLDocument(text, file: "f.yml") }
        let found = diagnostics(text).map { diagnostic in
            "\(place(diagnostic.location.range)) \(place(diagnostic.notes.first?.location?.range))"
        }
        #expect(found == places)
        #expect(Set(diagnostics(text).map(\.id.description)) == ["yaml/duplicate-key"])
    }

    @Test(
        "takes the same key in different mappings",
        arguments: ["- a: 1\n- a: 2\n", "[a: 1, a: 2]", "{x: {a: 1}, a: 2}", "a:\n- a: 1\n  b: 2\n- a: 1\nb: 1\n"]
    )
    func takesKeysOfOthers(text: String) {
        #expect(problems(text).isEmpty)
    }

    @Test(
        "says in plain words what breaks the grammar",
        arguments: [
            ("a: b: c\n", "1:5-1:6 a colon stands where no key may begin"),
            ("a: 1\n b: 2\n", "2:3-2:4 a colon stands where no key may begin"),
            ("a:\n  b: 1\n c: 2\n", "3:2-3:3 this does not fit the indentation of the lines before it"),
            ("a: 'x\n", "1:4-2:1 a quoted text does not end"),
            ("a: [x, y\nb: 1\n", "1:4-1:5 a list in square brackets does not go on with a comma, or end"),
            ("a: {x: 1\n", "1:4-1:5 a mapping in braces does not go on with a comma, or end"),
            ("a:\n\tb: 1\n", "2:1-2:3 a tab stands where YAML wants spaces"),
            ("a: @x\n", "1:4-1:6 no value begins with this character"),
            ("a: \"\\q\"\n", "1:5-1:6 there is no such escape"),
            ("a: |x\n", "1:5-1:6 a block of text is not written as YAML wants it"),
            ("a: 1\nb\nc: 1\n", "2:1-2:2 this line is no key with a colon"),
            ("a: - b\n", "1:4-1:5 a list may not begin here"),
            ("{a: 1}\nb: 2\n", "2:1-2:2 the file goes on after its value has ended"),
            ("{: 1}\n", "1:2-1:3 this is not YAML"),
            ("]\n", "1:1-1:2 this is not YAML"),
        ]
    )
    func explainsSyntax(text: String, expected: String) {
        #expect(problems(text) == ["yaml/syntax \(expected)"])
    }

    private func diagnostics(_ text: String) -> [Diagnostic] {
        do {
            _ = try YAMLDocument(text, file: "f.yml")
            return []
        } catch {
            return error.diagnostics
        }
    }

    private func problems(_ text: String) -> [String] {
        diagnostics(text).map { "\($0.id) \(place($0.location.range)) \($0.summary)" }
    }

    private func entries(_ node: YAMLNode) -> [YAMLEntry]? {
        if case .mapping(let entries) = node.value { entries } else { nil }
    }

    private func place(_ range: SourceRange?) -> String {
        guard let range else { return "none" }
        return "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
    }
}
