import BODXML
import Testing

/// Numbers in place of names: what makes looking at many documents cheap.
@Suite("Numbers of names")
struct NameNumberTests {
    private func read(_ text: String, limits: XMLLimits = .standard) -> XMLReading {
        XMLReader(limits: limits).read(Array(text.utf8), name: "a.xml")
    }

    @Test("A name has one number, whatever its prefix")
    func prefixes() throws {
        let root = try #require(read("<p:a xmlns:p='urn:x' xmlns='urn:x'><a/><q:a xmlns:q='urn:y'/></p:a>").document)
            .root
        let children = Array(root.childElements)
        #expect(children[0].nameNumber == root.nameNumber)
        #expect(children[1].nameNumber != root.nameNumber)
    }

    @Test("An attribute has the number of the element that is named so")
    func attributes() throws {
        let root = try #require(read("<a xmlns:p='urn:x' p:b='1' b='2'><b/><p:b/></a>").document).root
        #expect(root.attributes.map(\.nameNumber).reversed() == root.childElements.map(\.nameNumber))
    }

    @Test("Documents of one numbering have the same numbers for the same names")
    func acrossDocuments() throws {
        var names: [Int: [Int: XMLName]] = [:]
        for round in 0..<200 {
            let text = "<r xmlns='urn:\(round % 3)'><a\(round % 7)/><b x\(round % 5)=''/></r>"
            let document = try #require(read(text).document)
            for element in document.root.subtree {
                let known = names[document.nameNumbering]?[element.nameNumber]
                #expect(known == nil || known == element.name)
                names[document.nameNumbering, default: [:]][element.nameNumber] = element.name
                #expect(element.nameNumber < document.nameNumberLimit)
            }
        }
    }

    @Test("The limit of distinct names counts those of the document, whatever was read before")
    func limitIsOfTheDocument() {
        var limits = XMLLimits.standard
        limits.distinctNames = 20
        let many = { (prefix: String, count: Int) in "<r>" + (1..<count).map { "<\(prefix)\($0)/>" }.joined() + "</r>" }
        for round in 0..<50 {
            #expect(read(many("n\(round)x", 20), limits: limits).document != nil)
            #expect(read(many("n\(round)x", 21), limits: limits).document == nil)
        }
    }

    @Test("A document keeps its names while others are read")
    func documentsAreIndependent() throws {
        let first = try #require(read("<a><b/></a>").document)
        for round in 0..<100 { _ = read("<c\(round)><d\(round)/></c\(round)>") }
        #expect(first.root.subtree.map(\.localName) == ["a", "b"])
        #expect(first.nameNumberLimit > first.root.nameNumber)
    }
}
