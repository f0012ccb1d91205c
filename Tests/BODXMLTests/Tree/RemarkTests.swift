import BODXML
import Testing

@Suite("Comments and processing instructions")
struct RemarkTests {
    @Test("know the next element of the same parent, and whether they stand before the root")
    func next() throws {
        let text = "<!--1--><?p 2?><a><!--3-->text<!--4--><b><!--5--></b><c/><!--6--></a><!--7-->"
        let document = try #require(XMLReader().read(Array(text.utf8), name: "x.xml").document)
        let found = document.remarks.map { remark -> String in
            let value: String =
                switch remark.node {
                case .comment(let node), .processingInstruction(_, let node): node.value
                case .element, .text: "?"
                }
            return "\(value) \(remark.nextElement?.localName ?? "-") \(remark.isBeforeRoot)"
        }
        #expect(found == ["1 a true", "2 a true", "3 b false", "4 b false", "5 - false", "6 - false", "7 - false"])
    }

    @Test("are none in a document without any")
    func none() throws {
        let document = try #require(XMLReader().read(Array("<a><b/>x</a>".utf8), name: "x.xml").document)
        #expect(document.remarks.isEmpty)
    }
}
