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
}
