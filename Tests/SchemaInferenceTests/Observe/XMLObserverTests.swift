import Testing

@testable import SchemaInference

@Suite("Observing XML")
struct XMLObserverTests {
    private func node(_ evidence: Evidence, _ path: String...) throws -> NodeEvidence {
        try #require(evidence.nodes[Context(path: path.map { ExpandedName(ExactText($0)) })])
    }

    @Test("counts in how many parents a child stands, and how often at most")
    func occurrences() throws {
        let root = try node(evidence(["<R><a/><b/><a/></R>", "<R><a/></R>"]), "R")
        let field = try #require(root.fields["a"])
        #expect(field.present == 2 && field.occurrences == 3 && field.most == 2)
        #expect(root.fields["b"]?.present == 1)
    }

    @Test("keeps one name under two parents apart")
    func contexts() throws {
        let seen = try evidence(["<R><DocumentID><ID>A</ID></DocumentID><Item><ID>1</ID></Item></R>"])
        #expect(try node(seen, "DocumentID", "ID").text.count(of: .text) == 1)
        #expect(try node(seen, "Item", "ID").text.count(of: .bit) == 1)
    }

    @Test("does not take a nil element for an empty value")
    func nilElements() throws {
        let xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
        let root = try node(evidence(["<R \(xsi) xsi:nil='true'/>", "<R \(xsi) xsi:nil='0'>5</R>"]), "R")
        #expect(root.nils == 1 && root.nilMarks == 2)
        #expect(root.text.total == 1 && root.text.count(of: .integer) == 1)
        #expect(root.attributes.isEmpty)
    }

    @Test("joins the text around comments and CDATA sections")
    func splitText() throws {
        let root = try node(evidence(["<R>0<!-- c -->0<![CDATA[7]]></R>"]), "R")
        #expect(root.text.count(of: .leadingZero) == 1)
    }

    @Test("tells text beside elements from white space between them")
    func mixedContent() throws {
        let root = try node(evidence(["<R>\n <a/>\n</R>", "<R>see <a/></R>"]), "R")
        #expect(root.structures == 2 && root.mixed == 1)
    }

    @Test("looks at nothing but names inside the user area of a BOD")
    func userArea() throws {
        let text = "<X xmlns='http://schema.infor.com/InforOAGIS/2'><UserArea><P><Q>1</Q></P></UserArea></X>"
        let seen = try evidence([text])
        #expect(seen.nodes.count == 2)
        #expect(seen.openNames.count == 2)
    }

    @Test("keeps no values unless asked")
    func confidentiality() throws {
        let secret = try evidence(["<R code='secret'>secret</R>"])
        #expect(!"\(secret)".contains("secret"))
        let kept = try evidence(["<R>shown</R>"], options: ObservationOptions(keepsValues: true))
        #expect("\(kept)".contains("shown"))
    }

    @Test("names that differ only in Unicode normalisation stay two names")
    func normalisation() throws {
        let root = try node(evidence(["<R><\u{E9}/><e\u{301}/></R>"]), "R")
        #expect(root.fields.count == 2)
    }
}

extension ExpandedName: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self.init(ExactText(value)) }
}
