import BODXML
import Testing

@Suite("A tree")
struct TreeTests {
    private func root(_ text: String) throws -> ElementNode {
        let reading = XMLReader().read(Array(text.utf8), name: "a.xml")
        return try #require(reading.document, "\(reading.diagnostics)").root
    }

    @Test("expands the references of XML in text and attributes")
    func references() throws {
        let element = try root(
            "<a b='&lt;&amp;&gt;&quot;&apos;&#65;&#x42;'>&lt;&amp;&gt;&quot;&apos;&#65;&#x1D11E;</a>"
        )
        #expect(element.attribute("b")?.value == "<&>\"'AB")
        #expect(element.text == "<&>\"'A𝄞")
    }

    @Test("keeps an ampersand that only looks like a reference once it is expanded")
    func doubleEscaped() throws {
        let element = try root("<a b='&amp;#38;amp;'>&amp;#38;amp;</a>")
        #expect(element.attribute("b")?.value == "&#38;amp;")
        #expect(element.text == "&#38;amp;")
    }

    @Test("normalises line ends in text and white space in attributes")
    func normalisation() throws {
        let element = try root("<a b='1\r\n2\t3'>1\r\n2\r3</a>")
        #expect(element.attribute("b")?.value == "1 2 3")
        #expect(element.text == "1\n2\n3")
    }

    @Test("resolves namespaces of elements, attributes and prefixes")
    func namespaces() throws {
        let element = try root("<p:a xmlns:p='u' xmlns='d'><b p:c='1' c='2'/><p:b xmlns='' ><e/></p:b></p:a>")
        #expect(element.name == XMLName("a", namespace: "u"))
        let children = Array(element.childElements)
        #expect(children.map(\.name) == [XMLName("b", namespace: "d"), XMLName("b", namespace: "u")])
        #expect(children[0].attribute("c", namespace: "u")?.value == "1")
        #expect(children[0].attribute("c")?.value == "2")
        #expect(children[1].child("e")?.namespace == nil)
        #expect(children[1].namespace(forPrefix: "p") == "u")
        #expect(children[1].namespace(forPrefix: "q") == nil)
    }

    @Test("takes any text for a namespace, references expanded")
    func oddNamespaces() throws {
        #expect(try root("<a xmlns='urn:a b{}'/>").namespace == "urn:a b{}")
        #expect(try root("<a xmlns='urn:&amp;&amp;#38;'/>").namespace == "urn:&&#38;")
    }

    @Test("tells names apart that differ only in normalisation")
    func normalisedNames() throws {
        let element = try root("<a><é/><e\u{301}/></a>")
        let names = element.childElements.map(\.name)
        #expect(names.count == 2)
        #expect(names[0] != names[1])
    }

    @Test("walks a document of any allowed depth in document order")
    func subtree() throws {
        let element = try root(
            String(repeating: "<a>", count: 256) + "<!--x-->" + String(repeating: "</a>", count: 256)
        )
        #expect(Array(element.subtree).count == 256)
        let forest = try root("<a><b><c/></b><d/><b/></a>")
        #expect(forest.subtree.map(\.localName) == ["a", "b", "c", "d", "b"])
        #expect(forest.child("b")?.subtree.map(\.localName) == ["b", "c"])
    }

    @Test("gives every element a path with numbers only where names repeat")
    func paths() throws {
        let element = try root("<a><b/><c><d/></c><b/></a>")
        #expect(element.subtree.map(\.path) == ["/a", "/a/b[1]", "/a/c", "/a/c/d", "/a/b[2]"])
    }

    @Test("has what stands beside the root")
    func topLevel() throws {
        let reading = XMLReader().read(Array("<?xml version='1.0'?><!--1--><a/><?p 2?>".utf8), name: "a.xml")
        let children = try #require(reading.document).children
        let kinds = children.map { child in
            switch child {
            case .comment(let node): "comment \(node.value)"
            case .element(let element): "element \(element.localName)"
            case .processingInstruction(let target, let node): "instruction \(target) \(node.value)"
            case .text: "text"
            }
        }
        #expect(kinds == ["comment 1", "element a", "instruction p 2"])
    }
}
