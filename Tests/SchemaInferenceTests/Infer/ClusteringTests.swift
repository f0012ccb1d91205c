import Testing

@testable import SchemaInference

@Suite("Types by context")
struct ClusteringTests {
    @Test("are split where one name has different evidence, and shared where it has not")
    func splitAndShared() throws {
        let text = try schema(
            """
            <Order><DocumentID><ID accountingEntity="1" location="2">A1</ID></DocumentID><Item><ID>B2</ID></Item>
            <Header><Note>x</Note></Header><Line><Note>y</Note></Line></Order>
            """
        )
        #expect(text.contains(#"<xs:element name="ID" type="DocumentIDIDType"/>"#))
        #expect(text.contains(#"<xs:element name="ID" type="xs:string"/>"#))
        #expect(text.contains(#"<xs:element ref="Note"/>"#))
        #expect(text.components(of: #"name="Note""#) == 1)
    }

    @Test("are shared by structures that show different optional children of one kind")
    func sparseStructures() throws {
        let text = try schema("<R><H><Party><ID/><Name>a</Name></Party></H><L><Party><ID/></Party></L></R>")
        #expect(text.components(of: #"name="PartyType""#) == 1)
        #expect(text.contains(#"<xs:element ref="Name" minOccurs="0"/>"#))
    }

    @Test("of data areas are split by the message that they belong to")
    func dataAreas() throws {
        let text = try schema(
            "<SyncItem><DataArea><Sync/><Item/></DataArea></SyncItem>",
            "<ShowItem><DataArea><Show/><Item/></DataArea></ShowItem>"
        )
        #expect(text.contains("SyncItemDataAreaType") && text.contains("ShowItemDataAreaType"))
    }

    @Test("of a recursive structure are one")
    func recursion() throws {
        let text = try schema("<R><Node><Node><Node><V>1</V></Node></Node></Node></R>")
        #expect(text.components(of: "<xs:complexType") == 2)
    }

    @Test("never get the name of another type")
    func nameClashes() throws {
        let text = try schema("<R><Item><ID a='1'>x</ID></Item><P><ID><X/></ID></P><ItemID b='1'>y</ItemID></R>")
        #expect(text.contains(#"name="ItemIDType""#) && text.contains(#"name="ItemIDType2""#))
    }
}

extension String {
    /// How often a text occurs.
    func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: part) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
