import BODDiagnostics
import BODXML
import Testing

/// A text that is not well-formed: the words are ours, and the place is the mistake's.
@Suite("What is not well-formed")
struct FailureTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let line: Int
        let column: Int
        let summary: String

        init(_ text: String, _ line: Int, _ column: Int, _ summary: String) {
            (self.text, self.line, self.column, self.summary) = (text, line, column, summary)
        }

        var testDescription: String { text }
    }

    @Test(
        "is described in plain words at its place",
        arguments: [
            Row("<a>\n  <b>1</c>\n</a>", 2, 7, "</c> closes <b> of line 2"),
            Row("<a>\n <b c='1' c='2'/></a>", 2, 11, "attribute c stands twice in one tag"),
            Row("<a>x &nbsp; y</a>", 1, 6, "&nbsp; is not an entity of XML"),
            Row("<a>&amp; <1b/></a>", 1, 10, "< does not begin a tag"),
            Row("<a>R & D</a>", 1, 6, "& does not begin a reference"),
            Row("<a><p:b/></a>", 1, 5, "the prefix p is not bound to a namespace"),
            Row("<a x:b='1'/>", 1, 4, "the prefix x is not bound to a namespace"),
            Row("<a>\n<b c=1/></a>", 2, 6, "an attribute value is not in quotes"),
            Row("<a b='<'/>", 1, 7, "< stands in an attribute value"),
            Row("<a/>\n<b/>", 2, 1, "something stands after the root element"),
            Row("<a>é\u{1}</a>", 1, 5, "a character that XML does not allow stands here"),
            Row("<a>\u{0}</a>", 1, 4, "a character that XML does not allow stands here"),
            Row("<a>&#65;\u{0}</a>", 1, 9, "a character that XML does not allow stands here"),
            Row("<a/>\u{0}", 1, 5, "a character that XML does not allow stands here"),
            Row("<a>\n</a>\n\u{0}\u{0}<b/>", 3, 1, "a character that XML does not allow stands here"),
            Row("\n<?xml version='1.0'?><a/>", 2, 6, "the XML declaration does not stand at the very start"),
            Row("<a><b>", 1, 7, "the document ends inside <b>"),
            Row("<?xml version='1.1'?><a/>", 1, 1, "the XML version is not 1.0"),
            Row("<a>x&#0;y</a>", 1, 5, "a character that XML does not allow stands here"),
            Row("<a b='x>y' c='1' c='2'/>", 1, 18, "attribute c stands twice in one tag"),
            Row("<a xmlns:p='u' xmlns:q='u' p:c='1' q:c='2'/>", 1, 38, "attribute c stands twice in one tag"),
        ]
    )
    func words(_ row: Row) throws {
        let reading = XMLReader().read(Array(row.text.utf8), name: "a.xml")
        let diagnostic = try #require(reading.diagnostics.first)
        let start = try #require(diagnostic.location.range?.start)
        #expect(diagnostic.summary == row.summary)
        #expect("\(start.line):\(start.column)" == "\(row.line):\(row.column)")
    }

    @Test("names each unbound prefix")
    func prefixes() {
        let reading = XMLReader().read(Array("<a><p:b/><q:c/></a>".utf8), name: "a.xml")
        #expect(reading.diagnostics.map(\.id) == ["xml/unbound-prefix", "xml/unbound-prefix"])
    }

    @Test("names each place of an unbound prefix in one tag")
    func prefixesOfOneTag() {
        let reading = XMLReader().read(Array("<p:a p:ab='1' p:b='>' p:a='2' q:b='3'/>".utf8), name: "a.xml")
        let columns = reading.diagnostics.compactMap { $0.location.range?.start.column }
        #expect(columns.sorted() == [2, 6, 15, 23, 31])
    }

    private func littleEndian(_ text: String) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    }

    @Test("counts no byte order mark as a column, and shows UTF-16 as text")
    func encodings() throws {
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='UTF-16'?><a/>".utf8)
        let first = XMLReader().read(marked, name: "a.xml")
        #expect(first.diagnostics.first?.location.range?.start == SourcePosition(line: 1, column: 31, offset: 33))
        #expect(first.source.text.line(1) == "<?xml version='1.0' encoding='UTF-16'?><a/>")
        let wide = littleEndian("<?xml version='1.0' encoding='UTF-8'?>\n<a/>")
        let second = XMLReader().read([0xFF, 0xFE] + wide, name: "a.xml")
        #expect(second.diagnostics.first?.location.range?.start == SourcePosition(line: 1, column: 31, offset: 62))
        #expect(second.source.text.line(1) == "<?xml version='1.0' encoding='UTF-8'?>")
        let half: [UInt8] = littleEndian("<a>\né") + [0x00, 0xD8, 0x3C, 0]
        let third = XMLReader().read([0xFF, 0xFE] + half, name: "a.xml")
        #expect(third.diagnostics.first?.location.range?.start == SourcePosition(line: 2, column: 2, offset: 12))
    }

    @Test("tells where bytes stop being UTF-8, however far into the file")
    func undecodableFarAway() {
        let line = Array(("<b>" + String(repeating: "x", count: 92) + "</b>\n").utf8)
        let before = Array("<a>\n".utf8) + (0..<30_000).flatMap { _ in line }
        let reading = XMLReader().read(before + [0xC3, 0x28] + Array("</a>".utf8), name: "a.xml")
        let start = reading.diagnostics.first?.location.range?.start
        #expect(start == SourcePosition(line: 30_002, column: 1, offset: before.count))
    }

    @Test("tells where bytes stop being UTF-8")
    func undecodable() throws {
        let reading = XMLReader().read(Array("<a>\né".utf8) + [0xFF] + Array("</a>".utf8), name: "a.xml")
        let start = try #require(reading.diagnostics.first?.location.range?.start)
        #expect(start == SourcePosition(line: 2, column: 2, offset: 6))
    }
}
