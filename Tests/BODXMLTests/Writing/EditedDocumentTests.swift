import BODDiagnostics
import BODXML
import Testing

@Suite("An edited document")
struct EditedDocumentTests {
    private func read(_ bytes: [UInt8]) throws -> ParsedDocument {
        let reading = XMLReader().read(bytes, name: "a.xml")
        return try #require(reading.document, "\(reading.diagnostics)")
    }

    private func read(_ text: String) throws -> ParsedDocument { try read(Array(text.utf8)) }

    private func text(_ document: ParsedDocument, _ edits: [DocumentEdit]) throws -> String {
        var edited = EditedDocument(document)
        try edited.apply(edits)
        return String(decoding: edited.bytes, as: UTF8.self)
    }

    private func utf16(_ text: String, mark: [UInt8]) -> [UInt8] {
        mark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test("is its original bytes while nothing is edited")
    func unchanged() throws {
        let bytes =
            [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0'?>\r\n<a  b = 'c'><![CDATA[x]]></a >\r\n<!-- end -->".utf8)
        #expect(EditedDocument(try read(bytes)).bytes == bytes)
    }

    @Test("changes the edited bytes and no others")
    func oneValue() throws {
        let document = try read("<a  b = 'c'>\r\n<x >1</x>\t<!-- é --></a >\r\n")
        let element = try #require(document.root.child("x"))
        #expect(
            try text(document, [.settingText(of: element, to: "<2>")])
                == "<a  b = 'c'>\r\n<x >&lt;2&gt;</x>\t<!-- é --></a >\r\n"
        )
    }

    @Test("gives an empty-element tag a text")
    func emptyElement() throws {
        let document = try read("<p:a xmlns:p='u' b='/' />")
        #expect(try text(document, [.settingText(of: document.root, to: "x")]) == "<p:a xmlns:p='u' b='/' >x</p:a>")
    }

    @Test("writes an attribute's new value in double quotation marks")
    func attribute() throws {
        let document = try read("<a b = 'it' c='d'/>")
        let attribute = try #require(document.root.attribute("b"))
        #expect(
            try text(document, [.settingValue(of: attribute, to: "it's \"x\"\n")])
                == "<a b = \"it's &quot;x&quot;&#xA;\" c='d'/>"
        )
    }

    @Test("removes an element with its line, or alone where others share the line")
    func removal() throws {
        let document = try read("<a>\r\n  <b/>\r\n  <c/><d/>\r\n</a>")
        let edits = ["b", "c"].compactMap { document.root.child($0) }.map(DocumentEdit.removing)
        #expect(try text(document, edits) == "<a>\r\n  <d/>\r\n</a>")
    }

    @Test("renames both tags, or the only one")
    func renaming() throws {
        let document = try read("<a><b x='1'>t</b ><b/></a>")
        let edits = document.root.children(named: "b").flatMap { DocumentEdit.renaming($0, to: "c") }
        #expect(try text(document, edits) == "<a><c x='1'>t</c ><c/></a>")
    }

    @Test("encodes a change as the document is encoded")
    func encodings() throws {
        let wide = try read(utf16("<?xml version='1.0' encoding='UTF-16'?><a>é𝄞<b/></a>", mark: [0xFF, 0xFE]))
        let inner = try #require(wide.root.child("b"))
        var edited = EditedDocument(wide)
        try edited.apply([.settingText(of: inner, to: "𝄞€")])
        #expect(
            edited.bytes == utf16("<?xml version='1.0' encoding='UTF-16'?><a>é𝄞<b>𝄞€</b></a>", mark: [0xFF, 0xFE])
        )
        let narrow = try read(
            Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0x80] + Array("</a>".utf8)
        )
        var other = EditedDocument(narrow)
        try other.apply([.settingText(of: narrow.root, to: "€ü𝄞")])
        #expect(
            other.bytes == Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0x80, 0xFC]
                + Array("&#x1D11E;</a>".utf8)
        )
    }

    @Test("refuses markup that the encoding cannot hold, and says where")
    func unencodable() throws {
        let document = try read(
            Array("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>".utf8) + [0xE9] + Array("<b/></a>".utf8)
        )
        let inner = try #require(document.root.child("b"))
        var edited = EditedDocument(document)
        let before = edited.bytes
        let error = #expect(throws: DocumentEditError.self) { try edited.apply(DocumentEdit.renaming(inner, to: "€")) }
        guard case .unencodable(let diagnostic)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(diagnostic.id == "xml/unencodable-character")
        #expect(diagnostic.summary == "ISO-8859-1 has no character U+20AC")
        #expect(diagnostic.location.range?.start == SourcePosition(line: 2, column: 6, offset: 49))
        #expect(edited.bytes == before)
    }

    @Test("takes all edits of a call or none")
    func allOrNone() throws {
        let document = try read("<a>123456</a>")
        var edited = EditedDocument(document)
        try edited.apply([DocumentEdit(range: 4..<6, replacement: "x")])
        let overlapping = DocumentEdit(range: 5..<7, replacement: "y")
        #expect(throws: DocumentEditError.overlap(overlapping)) {
            try edited.apply([DocumentEdit(range: 8..<9, replacement: "z"), overlapping])
        }
        #expect(edited.bytes == Array("<a>1x456</a>".utf8))
    }

    @Test("takes edits that touch, and insertions at one place in their order")
    func touching() throws {
        let document = try read("<a>123456</a>")
        let edits = [
            DocumentEdit(range: 5..<6, replacement: "C"), DocumentEdit(range: 5..<5, replacement: "a"),
            DocumentEdit(range: 5..<5, replacement: "b"), DocumentEdit(range: 3..<5, replacement: ""),
            DocumentEdit(range: 6..<6, replacement: "d"),
        ]
        #expect(try text(document, edits) == "<a>abCd456</a>")
    }

    @Test("refuses an insertion inside a range that is replaced, whichever comes first")
    func insertionInside() throws {
        let document = try read("<a>123456</a>")
        let inside = DocumentEdit(range: 5..<5, replacement: "x")
        let around = DocumentEdit(range: 4..<6, replacement: "y")
        #expect(throws: DocumentEditError.overlap(inside)) { try text(document, [around, inside]) }
        #expect(throws: DocumentEditError.overlap(around)) { try text(document, [inside, around]) }
    }

    @Test("does not make the same edit twice")
    func repeated() throws {
        var edited = EditedDocument(try read("<a>1</a>"))
        for _ in 0..<2 { try edited.apply([DocumentEdit(range: 3..<3, replacement: "x")]) }
        #expect(edited.bytes == Array("<a>x1</a>".utf8))
    }

    @Test("refuses an edit beyond the document or inside a character", arguments: [20..<21, -1..<1, 4..<5, 3..<4])
    func outside(range: Range<Int>) throws {
        let edit = DocumentEdit(range: range, replacement: "")
        let document = try read("<a>é</a>")
        #expect(throws: DocumentEditError.outsideDocument(edit)) { try text(document, [edit]) }
    }

    @Test("applies a fix of the diagnostics")
    func fix() throws {
        let document = try read("<a><b>1</b></a>")
        let element = try #require(document.root.child("b"))
        let fix = Fix("Remove it", safety: .unsafe, edits: [Fix.Edit(range: element.range, replacement: "")])
        var edited = EditedDocument(document)
        try edited.apply(fix)
        #expect(edited.bytes == Array("<a></a>".utf8))
    }
}
