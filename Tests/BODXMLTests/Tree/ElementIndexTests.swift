import BODTestSupport
import BODXML
import Testing

/// The elements of a document by name.
@Suite("Elements by name")
struct ElementIndexTests {
    private func index(_ text: String) throws -> ElementIndex {
        ElementIndex(try #require(XMLReader().read(Array(text.utf8), name: "a.xml").document))
    }

    @Test("The groups are those that a walk finds, in the same order", arguments: 0..<50)
    func groupsAreThoseOfAWalk(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var text = "<r>"
        var open: [String] = []
        for _ in 0..<200 {
            if open.isEmpty || Bool.random(using: &random) {
                open.append("n\(Int.random(in: 0..<12, using: &random))")
                text += "<\(open[open.count - 1])>"
            } else {
                text += "</\(open.removeLast())>"
            }
        }
        text += open.reversed().map { "</\($0)>" }.joined() + "</r>"
        let document = try #require(XMLReader().read(Array(text.utf8), name: "a.xml").document)
        var expected: [(name: XMLName, ordinals: [Int])] = []
        for element in document.root.subtree {
            if let place = expected.firstIndex(where: { $0.name == element.name }) {
                expected[place].ordinals.append(element.ordinal)
            } else {
                expected.append((element.name, [element.ordinal]))
            }
        }
        let groups = ElementIndex(document).groups
        #expect(groups.map(\.name) == expected.map(\.name))
        #expect(groups.map { $0.elements.map(\.ordinal) } == expected.map(\.ordinals))
    }

    @Test("A local name is found in every namespace")
    func namespaces() throws {
        let index = try index("<a><b/><c><b/></c><b xmlns='urn:x'/></a>")
        #expect(index.elements(named: "b").map(\.namespace) == [nil, nil, "urn:x"])
        #expect(index.elements(named: "z").isEmpty)
    }

    /// Names that end alike, in the eight bytes that are compared first or behind them, and that Swift takes for the same.
    private static let alike = """
        <r xmlns='urn:r' xmlns:o='urn:o'><TotalBaseAmount/><BaseAmount/><OtherTotalBaseAmount/><o:BaseAmount a='1'/>
        <Caf\u{E9}/><Cafe\u{301} xmlns=''/><K o:BaseAmount='x' TotalBaseAmount='y'/></r>
        """

    @Test("Several local names are found at once, each byte for byte")
    func several() throws {
        let document = try #require(XMLReader().read(Array(Self.alike.utf8), name: "a.xml").document)
        let index = ElementIndex(document)
        let names = NameSet(["BaseAmount", "Cafe\u{301}", "\u{212A}", "unheard"])
        #expect(index.groups(namedOneOf: names).map(\.name.namespace) == ["urn:r", "urn:o", nil])
        #expect(document.attributes(namedOneOf: names).map(\.value) == ["x"])
        #expect(document.root.child("Caf\u{E9}")?.namespace == "urn:r")
        #expect(document.root.child("\u{212A}") == nil)
    }

    @Test("Groups outside the namespace of an element are those of another, or of none")
    func outside() throws {
        let document = try #require(XMLReader().read(Array(Self.alike.utf8), name: "a.xml").document)
        let strangers = ElementIndex(document).groups(outsideNamespaceOf: document.root)
        #expect(strangers.map(\.name.namespace) == ["urn:o", nil])
    }

    @Test("An attribute is found by its namespace: none, empty for none, or its own")
    func attributes() throws {
        let document = try #require(XMLReader().read(Array(Self.alike.utf8), name: "a.xml").document)
        let element = try #require(document.root.child("K"))
        #expect(element.attribute("BaseAmount") == nil)
        #expect(element.attribute("BaseAmount", namespace: "urn:o")?.value == "x")
        #expect(element.attribute("TotalBaseAmount")?.value == "y")
        #expect(element.attribute("TotalBaseAmount", namespace: "")?.value == "y")
        #expect(element.attribute("TotalBaseAmount", namespace: "urn:r") == nil)
    }
}
