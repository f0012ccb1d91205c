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
            Row("\n<?xml version='1.0'?><a/>", 2, 6, "the XML declaration does not stand at the very start"),
            Row("<a><b>", 1, 7, "the document ends inside <b>"),
            Row("<?xml version='1.1'?><a/>", 1, 1, "the XML version is not 1.0"),
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

    @Test("tells where bytes stop being UTF-8")
    func undecodable() throws {
        let reading = XMLReader().read(Array("<a>\né".utf8) + [0xFF] + Array("</a>".utf8), name: "a.xml")
        let start = try #require(reading.diagnostics.first?.location.range?.start)
        #expect(start == SourcePosition(line: 2, column: 2, offset: 6))
    }
}
