import BODDiagnostics
import Testing

@Suite("The text report")
struct TextReporterTests {
    private func finding(
        _ line: Int,
        _ column: Int,
        to end: (line: Int, column: Int)? = nil,
        summary: String = "something is wrong"
    ) -> Diagnostic {
        let start = SourcePosition(line: line, column: column, offset: 0)
        let last = end.map { SourcePosition(line: $0.line, column: $0.column, offset: 0) } ?? start
        let location = SourceLocation(file: "a.xml", range: SourceRange(start: start, end: last))
        return Diagnostic("group/name", .error, summary, explanation: "it matters", remedy: "mend it", at: location)
    }

    private func render(_ diagnostic: Diagnostic, _ text: String) -> [String] {
        TextReporter().render([diagnostic], source: SourceText(utf8: Array(text.utf8)))
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("has a headline for tools, the line with carets, why and what to do")
    func complete() {
        let lines = render(finding(2, 3, to: (2, 6)), "<a>\n  <b/>\n</a>")
        #expect(
            lines == [
                "a.xml:2:3: error: something is wrong [group/name]",
                "  2 |   <b/>",
                "    |   ^^^",
                "    = why: it matters",
                "    = do: mend it",
                "",
            ]
        )
    }

    @Test("puts carets right after tabs, wide characters and combining ones")
    func widths() {
        #expect(render(finding(1, 2, to: (1, 3)), "\tx")[1...2] == ["  1 |     x", "    |     ^"])
        #expect(render(finding(1, 3, to: (1, 5)), "日本xy")[1...2] == ["  1 | 日本xy", "    |     ^^"])
        #expect(render(finding(1, 3, to: (1, 4)), "e\u{301}x")[1...2] == ["  1 | e\u{301}x", "    |  ^"])
    }

    @Test("spells out what would reach the terminal as a command")
    func escapes() {
        let lines = render(finding(1, 1, summary: "is \"\u{1B}[31m\""), "\u{1B}[2J\u{202E}evil")
        #expect(lines[0] == "a.xml:1:1: error: is \"\\u{1B}[31m\" [group/name]")
        #expect(lines[1] == "  1 | \\u{1B}[2J\\u{202E}evil")
        #expect(lines[2] == "    | ^^^^^^")
    }

    @Test("marks a range of several lines to the end of its first line")
    func severalLines() {
        #expect(render(finding(1, 1, to: (2, 3)), "<a\n b>")[1...2] == ["  1 | <a", "    | ^^"])
    }

    @Test("cuts a long line around the place and keeps the carets under it")
    func longLine() {
        let text = String(repeating: "a", count: 500) + "HERE" + String(repeating: "b", count: 500)
        let lines = render(finding(1, 501, to: (1, 505)), text)
        #expect(lines[1].hasPrefix("  1 | …aaa") && lines[1].hasSuffix("bbb…"))
        let marked = zip(lines[1], lines[2]).filter { $0.1 == "^" }.map { String($0.0) }.joined()
        #expect(marked == "HERE")
        #expect(lines[1].count <= 6 + SourceExcerpt.maximumWidth + 2)
    }

    @Test("shows the end of a long line without reading all of it into the excerpt")
    func endOfLongLine() {
        let text = String(repeating: "é", count: 100_000) + "HERE"
        let lines = render(finding(1, 100_001, to: (1, 100_005)), text)
        #expect(lines[1].hasPrefix("  1 | …é") && lines[1].hasSuffix("éHERE"))
        #expect(lines[2].hasSuffix("^^^^") && lines[2].count == lines[1].count)
    }

    @Test("without a place names the file only")
    func noPlace() {
        let diagnostic = Diagnostic("xml/empty-file", .error, "the file is empty", at: SourceLocation(file: "a.xml"))
        #expect(
            TextReporter().render([diagnostic], source: nil) == "a.xml: error: the file is empty [xml/empty-file]\n"
        )
    }

    @Test("colours only when it is told to")
    func colour() {
        let diagnostic = finding(1, 1)
        #expect(!TextReporter(style: .plain).render([diagnostic], source: nil).contains("\u{1B}"))
        #expect(
            TextReporter(style: TextStyle(isColored: true)).render([diagnostic], source: nil).contains("\u{1B}[1;31m")
        )
    }
}
