import BODXML
import Testing

@Suite("An element that is being made")
struct ElementBuilderTests {
    private func read(_ text: String) throws -> ParsedDocument {
        let reading = XMLReader().read(Array(text.utf8), name: "a.xml")
        return try #require(reading.document, "\(reading.diagnostics)")
    }

    @Test("is a copy of a document's element with everything in it")
    func copy() throws {
        let document = try read("<a x='1'>t<b><c/>u</b><!--c--><?p d?><![CDATA[<]]></a>")
        let expected = ElementBuilder(
            "a",
            attributes: [AttributeBuilder("x", "1")],
            children: [
                .text("t"),
                .element(ElementBuilder("b", children: [.element(ElementBuilder("c")), .text("u")])),
                .comment("c"), .processingInstruction(target: "p", data: "d"), .text("<"),
            ]
        )
        #expect(ElementBuilder(copying: document.root) == expected)
    }

    @Test("keeps the prefixes that values use when it is copied out of its surroundings")
    func prefixesInValues() throws {
        let document = try read(
            "<a xmlns:t='urn:t' xmlns='urn:d' xmlns:x='urn:x'><b xmlns:x='urn:y' kind='t:Order'/></a>"
        )
        let copy = ElementBuilder(copying: try #require(document.root.child("b")))
        let bytes = try XMLSerializer(layout: .verbatim).bytes(of: copy)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "<b xmlns:x=\"urn:y\" xmlns:t=\"urn:t\" xmlns=\"urn:d\" kind=\"t:Order\"/>"
        )
    }

    @Test("copies what stands beside the root")
    func documentCopy() throws {
        let document = DocumentBuilder(copying: try read("<?p?><!--1--><a/><!--2-->"))
        #expect(document.prolog == [.processingInstruction(target: "p", data: ""), .comment("1")])
        #expect(document.epilog == [.comment("2")])
    }

    @Test("replaces an attribute of the same name in its place")
    func setAttribute() {
        var element = ElementBuilder("a", attributes: [AttributeBuilder("x", "1"), AttributeBuilder("y", "2")])
        element.setAttribute("x", "3")
        element.setAttribute("z", "4")
        #expect(
            element.attributes == [AttributeBuilder("x", "3"), AttributeBuilder("y", "2"), AttributeBuilder("z", "4")]
        )
    }

    @Test("gives its text and its child elements")
    func contents() {
        let inner = ElementBuilder("b", text: "2")
        let element = ElementBuilder("a", children: [.text("1"), .element(inner), .comment("x"), .text("3")])
        #expect(element.text == "13")
        #expect(element.child("b") == inner)
        #expect(element.child("c") == nil)
    }
}
