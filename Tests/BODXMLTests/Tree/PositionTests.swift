import BODDiagnostics
import BODXML
import Testing

@Suite("A position")
struct PositionTests {
    private func read(_ text: String) throws -> ParsedDocument {
        try read(Array(text.utf8))
    }

    private func read(_ bytes: [UInt8]) throws -> ParsedDocument {
        let reading = XMLReader().read(bytes, name: "a.xml")
        return try #require(reading.document, "\(reading.diagnostics)")
    }

    private func slice(_ range: SourceRange, of document: ParsedDocument) -> [UInt8] {
        Array(document.source.bytes[range.start.offset..<range.end.offset])
    }

    private func text(_ range: SourceRange, of document: ParsedDocument) -> String {
        String(decoding: slice(range, of: document), as: UTF8.self)
    }

    @Test("of an element is its start tag's first byte, even when the tag spans lines")
    func startTag() throws {
        let document = try read("<a>\n  <b x='1'\n     y='2'>t</b>\n</a>")
        let element = try #require(document.root.child("b"))
        #expect(element.startTagRange.start == SourcePosition(line: 2, column: 3, offset: 6))
        #expect(text(element.startTagRange, of: document) == "<b x='1'\n     y='2'>")
        #expect(text(element.range, of: document) == "<b x='1'\n     y='2'>t</b>")
        #expect(text(element.contentRange, of: document) == "t")
        #expect(text(element.nameRange, of: document) == "b")
    }

    @Test("of an attribute covers name and value, whatever stands between them")
    func attribute() throws {
        let document = try read("<a xmlns:p = 'u'\n p:b = \"1 &amp; '2'\" xmlnsx='>' c=''/>")
        let attributes = document.root.attributes
        #expect(attributes.map(\.value) == ["1 & '2'", ">", ""])
        #expect(attributes.map { text($0.range, of: document) } == ["p:b = \"1 &amp; '2'\"", "xmlnsx='>'", "c=''"])
        #expect(attributes.map { text($0.valueRange, of: document) } == ["1 &amp; '2'", ">", ""])
        #expect(attributes[0].range.start.line == 2)
        #expect(attributes[0].name == XMLName("b", namespace: "u"))
    }

    @Test("counts columns in Unicode scalars and offsets in bytes")
    func multiByte() throws {
        let document = try read("<a>é𝄞e\u{301}<b/></a>")
        let element = try #require(document.root.child("b"))
        #expect(element.startTagRange.start == SourcePosition(line: 1, column: 8, offset: 3 + 2 + 4 + 3))
    }

    @Test("beyond line 65 535 is exact")
    func manyLines() throws {
        let document = try read("<a>" + String(repeating: "\n", count: 70_000) + " <b c='1'/></a>")
        let element = try #require(document.root.child("b"))
        #expect(element.startTagRange.start.line == 70_001)
        #expect(element.startTagRange.start.column == 2)
        #expect(element.attributes[0].range.start.column == 5)
    }

    @Test("in a UTF-16 file is an offset of the user's bytes", arguments: [true, false])
    func utf16(isBigEndian: Bool) throws {
        let content = "<a>\n é𝄞<b c='ü'/></a>"
        let units = content.utf16.flatMap {
            isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
        let document = try read((isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) + units)
        let element = try #require(document.root.child("b"))
        #expect(element.startTagRange.start == SourcePosition(line: 2, column: 4, offset: 2 + 2 * 8))
        let value = slice(element.attributes[0].valueRange, of: document)
        #expect(value == (isBigEndian ? [0, 0xFC] : [0xFC, 0]))
    }

    @Test("in an ISO-8859-1 file is an offset of the user's bytes")
    func latin1() throws {
        let head = Array("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>".utf8)
        let document = try read(head + [0xE9, 0xE9] + Array("<b/></a>".utf8))
        let element = try #require(document.root.child("b"))
        #expect(element.startTagRange.start == SourcePosition(line: 2, column: 6, offset: head.count + 2))
        #expect(document.root.text == "éé")
    }

    @Test("after a byte order mark counts the mark's bytes but no column")
    func byteOrderMark() throws {
        let document = try read([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8))
        #expect(document.root.startTagRange.start == SourcePosition(line: 1, column: 1, offset: 3))
    }

    @Test("is right after comments, CDATA sections and instructions that hold markup")
    func afterOtherMarkup() throws {
        let document = try read("<a><!-- <x> --><![CDATA[<y>]]>t<?p <z>?><b/>u<!---->v</a>")
        let element = try #require(document.root.child("b"))
        #expect(text(element.range, of: document) == "<b/>")
        let texts = document.root.children.compactMap { child -> String? in
            guard case .text(let node) = child else { return nil }
            return "\(node.value)|\(text(node.range, of: document))"
        }
        #expect(texts == ["<y>t|<![CDATA[<y>]]>t", "u|u", "v|v"])
    }

    @Test("of a comment or instruction after the XML declaration begins at itself")
    func afterDeclaration() throws {
        let document = try read("<?xml version='1.0'?>\n<!--c--><?p d?>\n<a/>")
        let texts = document.children.compactMap { child -> String? in
            switch child {
            case .comment(let node), .processingInstruction(_, let node): text(node.range, of: document)
            case .element, .text: nil
            }
        }
        #expect(texts == ["<!--c-->", "<?p d?>"])
    }

    @Test("in a line that ends in CR, LF or both is the editor's line")
    func lineEnds() throws {
        let document = try read("<a>\r\n<b/>\r<c/>\n<d/></a>")
        #expect(document.root.childElements.map(\.startTagRange.start.line) == [2, 3, 4])
        #expect(document.root.childElements.map(\.startTagRange.start.column) == [1, 1, 1])
    }
}
