import BODDiagnostics
import BODTestSupport
import BODXML
import Foundation
import Testing

@Suite("The writer")
struct XMLSerializerTests {
    private static let infor = "http://schema.infor.com/InforOAGIS/2"

    private func text(_ element: ElementBuilder, layout: XMLLayout = .verbatim) throws -> String {
        String(decoding: try XMLSerializer(layout: layout).bytes(of: element), as: UTF8.self)
    }

    private func problems(_ element: ElementBuilder) -> [String] {
        do {
            _ = try XMLSerializer().bytes(of: element)
            return []
        } catch {
            return error.diagnostics.map { "\($0.id) \($0.location.path ?? "")" }
        }
    }

    @Test("indents elements that hold only elements and leaves mixed content as it is")
    func indentation() throws {
        let mixed = ElementBuilder(
            "Note",
            children: [
                .text("see "), .element(ElementBuilder("b", children: [.element(ElementBuilder("i"))])), .text("\n"),
            ]
        )
        let root = ElementBuilder(
            "Root",
            children: [
                .text("\n\t"), .element(ElementBuilder("Empty")), .comment(" c "), .element(mixed),
                .element(ElementBuilder("Outer", children: [.element(ElementBuilder("ID", text: "0042"))])),
                .element(ElementBuilder("Blank", text: "  ")),
            ]
        )
        #expect(
            String(decoding: try XMLSerializer().bytes(of: DocumentBuilder(root: root)), as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <Root>
                  <Empty/>
                  <!-- c -->
                  <Note>see <b><i/></b>
                </Note>
                  <Outer>
                    <ID>0042</ID>
                  </Outer>
                  <Blank>  </Blank>
                </Root>

                """
        )
    }

    @Test("adds nothing where xml:space says preserve")
    func preservedSpace() throws {
        let space = AttributeBuilder(
            XMLName("space", namespace: "http://www.w3.org/XML/1998/namespace", prefix: "xml"),
            "preserve"
        )
        let inner = ElementBuilder("a", attributes: [space], children: [.text(" "), .element(ElementBuilder("b"))])
        let root = ElementBuilder("Root", children: [.element(inner)])
        #expect(try text(root, layout: .indented) == "<Root>\n  <a xml:space=\"preserve\"> <b/></a>\n</Root>")
    }

    @Test("escapes what a parser would change")
    func escapes() throws {
        let element = ElementBuilder("a", attributes: [AttributeBuilder("b", "<&>\"'\t\n\r")], text: "<&>\"'\t\n\r]]>")
        #expect(
            try text(element)
                == "<a b=\"&lt;&amp;>&quot;'&#x9;&#xA;&#xD;\">&lt;&amp;&gt;\"'\t\n&#xD;]]&gt;</a>"
        )
    }

    @Test("declares a namespace where it is first needed and not again")
    func declarations() throws {
        let other = XMLName("x", namespace: "urn:o", prefix: "o")
        var root = ElementBuilder("Root", namespace: Self.infor)
        root.append(ElementBuilder("ID", namespace: Self.infor, attributes: [AttributeBuilder(other, "1")]))
        root.append(ElementBuilder("Plain"))
        root.append(ElementBuilder(other))
        #expect(
            try text(root)
                == "<Root xmlns=\"\(Self.infor)\"><ID xmlns:o=\"urn:o\" o:x=\"1\"/><Plain xmlns=\"\"/><o:x xmlns:o=\"urn:o\"/></Root>"
        )
    }

    @Test("writes own declarations in their order and leaves out those in scope")
    func ownDeclarations() throws {
        let declared = [
            NamespaceDeclaration(prefix: "b", namespace: "urn:b"), NamespaceDeclaration(namespace: "urn:d"),
        ]
        let inner = ElementBuilder(XMLName("i", namespace: "urn:d"), namespaceDeclarations: declared)
        let root = ElementBuilder(
            XMLName("r", namespace: "urn:d"),
            namespaceDeclarations: declared,
            children: [.element(inner)]
        )
        #expect(try text(root) == "<r xmlns:b=\"urn:b\" xmlns=\"urn:d\"><i/></r>")
    }

    @Test(
        "refuses what XML cannot hold",
        arguments: [
            (ElementBuilder("a", text: "x\u{B}y"), "xml/forbidden-character /a"),
            (ElementBuilder("a", text: "\u{FFFE}"), "xml/forbidden-character /a"),
            (ElementBuilder("a", attributes: [AttributeBuilder("b", "\u{0}")]), "xml/forbidden-character /a"),
            (ElementBuilder("1a"), "xml/invalid-name /1a"),
            (ElementBuilder("a b"), "xml/invalid-name /a b"),
            (ElementBuilder("a", attributes: [AttributeBuilder("xmlns", "u")]), "xml/invalid-name /a"),
            (
                ElementBuilder("a", attributes: [AttributeBuilder("b", "1"), AttributeBuilder("b", "2")]),
                "xml/duplicate-attribute /a"
            ),
            (ElementBuilder(XMLName("a", prefix: "p")), "xml/namespace-conflict /a"),
            (
                ElementBuilder("a", attributes: [AttributeBuilder(XMLName("b", namespace: "u"), "1")]),
                "xml/namespace-conflict /a"
            ),
            (
                ElementBuilder(
                    XMLName("a", namespace: "u", prefix: "p"),
                    namespaceDeclarations: [NamespaceDeclaration(prefix: "p", namespace: "v")]
                ), "xml/namespace-conflict /a"
            ),
            (
                ElementBuilder(
                    XMLName("a"),
                    namespaceDeclarations: [NamespaceDeclaration(prefix: "xml", namespace: "v")]
                ),
                "xml/namespace-conflict /a"
            ),
            (
                ElementBuilder(XMLName("a"), namespaceDeclarations: [NamespaceDeclaration(prefix: "p", namespace: "")]),
                "xml/namespace-conflict /a"
            ),
            (ElementBuilder(XMLName("a", namespace: "u\u{0}")), "xml/forbidden-character /a"),
            (ElementBuilder(XMLName("a", namespace: "u", prefix: "xmlns")), "xml/namespace-conflict /a"),
            (
                ElementBuilder(XMLName("a", namespace: "http://www.w3.org/XML/1998/namespace", prefix: "p")),
                "xml/namespace-conflict /a"
            ),
            (ElementBuilder("a", children: [.comment("x--y")]), "xml/invalid-comment /a"),
            (ElementBuilder("a", children: [.comment("x-")]), "xml/invalid-comment /a"),
            (
                ElementBuilder("a", children: [.processingInstruction(target: "XML", data: "")]),
                "xml/invalid-instruction /a"
            ),
            (
                ElementBuilder("a", children: [.processingInstruction(target: "p", data: "?>")]),
                "xml/invalid-instruction /a"
            ),
            (
                ElementBuilder("a", children: [.processingInstruction(target: "p", data: " x")]),
                "xml/invalid-instruction /a"
            ),
        ]
    )
    func refusals(element: ElementBuilder, expected: String) {
        #expect(problems(element) == [expected])
    }

    @Test("finds every mistake in one run and says where each is")
    func allMistakes() {
        let wrong = ElementBuilder("ID", text: "\u{1}")
        let line = ElementBuilder("Line", children: [.element(ElementBuilder("ID")), .element(wrong)])
        let root = ElementBuilder("Root", children: [.element(wrong), .element(line), .element(line)])
        #expect(
            problems(root) == [
                "xml/forbidden-character /Root/ID", "xml/forbidden-character /Root/Line[1]/ID[2]",
                "xml/forbidden-character /Root/Line[2]/ID[2]",
            ]
        )
    }

    @Test("refuses an element or text beside the root")
    func besideRoot() {
        let document = DocumentBuilder(
            prolog: [.text("x")],
            root: ElementBuilder("a"),
            epilog: [.element(ElementBuilder("b"))]
        )
        #expect(throws: XMLWritingError.self) { try XMLSerializer().bytes(of: document) }
    }

    @Test("walks documents far deeper than the call stack")
    func depth() throws {
        var element = ElementBuilder("a")
        for _ in 0..<5_000 { element = ElementBuilder("a", children: [.element(element)]) }
        #expect(try XMLSerializer(layout: .verbatim).bytes(of: element).count == 5_000 * 7 + 4)
    }

    @Test("reads back what it wrote, and writes that again in the same bytes", arguments: Soak.seeds(200 as UInt64))
    func roundTrip(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let document = documents.next()
        for layout in XMLLayout.allCases {
            let once = try XMLSerializer(layout: layout).bytes(of: document)
            let read = try #require(XMLReader().read(once, name: "a.xml").document)
            #expect(try XMLSerializer(layout: layout).bytes(of: DocumentBuilder(copying: read)) == once)
        }
    }

    @Test(
        "keeps the canonical form of every reference document",
        .enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.comment))
    )
    func referenceDocuments() throws {
        let folders = ["en16931", "oagis-10.1", "ubl", "bods", "data-catalog"]
        let files = folders.flatMap {
            ReferenceData.files(below: $0, ending: ".xml") + ReferenceData.files(below: $0, ending: ".xsd")
        }
        #expect(files.count >= 39)
        for file in files {
            let document = try #require(XMLReader().read([UInt8](Data(contentsOf: file)), name: file.path).document)
            let written = try XMLSerializer(layout: .verbatim).bytes(of: DocumentBuilder(copying: document))
            let again = try #require(XMLReader().read(written, name: file.path).document)
            #expect(CanonicalXML().bytes(of: again) == CanonicalXML().bytes(of: document), "\(file.lastPathComponent)")
        }
    }
}
