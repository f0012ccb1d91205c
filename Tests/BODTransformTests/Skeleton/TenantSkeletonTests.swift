import BODDiagnostics
import BODTransform
import BODXML
import Testing

@Suite("A skeleton by a tenant's own schema")
struct TenantSkeletonTests {
    private func names(_ content: String, form: SkeletonForm = .usual) throws -> [String] {
        let skeleton = try TenantSchema.skeleton(content, form: form)
        #expect(try skeleton.check(skeleton.bytes()).isEmpty)
        let noun = try parsed(skeleton).root.descendant("DataArea", "Thing")
        return noun?.subtree.dropFirst().map(\.localName) ?? []
    }

    private func thing(_ content: String) -> String {
        "<xs:element name='Thing'><xs:complexType>\(content)</xs:complexType></xs:element>"
    }

    @Test("takes order, names and mandatory elements from the schema, and from the list what the schema has")
    func noun() throws {
        let names = try names(
            thing(
                """
                <xs:sequence><xs:element name="ThingHeader"><xs:complexType><xs:sequence>
                <xs:element name="Status" minOccurs="0"><xs:complexType><xs:sequence>
                <xs:element name="Code" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
                <xs:element name="DocumentID"><xs:complexType><xs:sequence>
                <xs:element name="ID" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
                <xs:element name="Extra" type="xs:int"/><xs:element name="Rare" type="xs:int" minOccurs="0"/>
                </xs:sequence></xs:complexType></xs:element></xs:sequence>
                """
            )
        )
        #expect(names == ["ThingHeader", "Status", "Code", "DocumentID", "ID", "Extra"])
    }

    @Test("has the envelope of the verb around the noun")
    func envelope() throws {
        let noun = thing("<xs:sequence><xs:element name='A' type='xs:string'/></xs:sequence>")
        let skeleton = try TenantSchema.nounSkeleton(noun)
        #expect(try skeleton.check(skeleton.bytes()).isEmpty)
        let root = try parsed(skeleton).root
        #expect(root.localName == "SyncThing")
        #expect(root.descendant("ApplicationArea", "BODID")?.text.contains("?Thing&verb=Sync") == true)
        #expect(root.child("DataArea")?.childElements.map(\.localName) == ["Sync", "Thing"])
    }

    @Test("follows a schema of the whole document where there is one")
    func whole() throws {
        let root = try parsed(try TenantSchema.skeleton(thing(""))).root
        #expect(root.childElements.map(\.localName) == ["DataArea"])
    }

    @Test("names the verbs of a schema of the whole document when another one is asked for")
    func wholeVerb() throws {
        let documents = try TenantSchema.documents("<xs:element name='SyncThing'/>")
        let error = #expect(throws: SkeletonError.self) {
            try SkeletonSchema(noun: "Thing", verb: "Get", in: documents)
        }
        #expect(error == .unknownVerb("Get", noun: "Thing", nearest: nil, known: ["Sync"]))
    }

    @Test("shows two levels of a noun of which the list knows nothing")
    func unknown() throws {
        let names = try names(
            thing("<xs:sequence><xs:element name='Width' type='xs:decimal' minOccurs='0'/></xs:sequence>")
        )
        #expect(names == ["Width"])
    }

    @Test("takes one way through a choice: the one in the list before the first, and of none the shortest")
    func choice() throws {
        let first = "<xs:element name='First' type='xs:string'/>"
        let named =
            "<xs:sequence><xs:element name='Extra' type='xs:string'/><xs:element name='Name' type='xs:string'/></xs:sequence>"
        #expect(try names(thing("<xs:choice>\(first)\(named)</xs:choice>")) == ["Extra", "Name"])
        #expect(try names(thing("<xs:choice>\(first)<xs:element name='B' type='xs:int'/></xs:choice>")) == ["First"])
        let optional = "<xs:element name='O' type='xs:int' minOccurs='0'/>"
        #expect(try names(thing("<xs:choice>\(first)\(optional)</xs:choice>"), form: .minimal).isEmpty)
    }

    @Test("repeats what is mandatory more than once, and needs no order of xs:all")
    func occurrences() throws {
        #expect(
            try names(
                thing("<xs:sequence><xs:element name='A' type='xs:int' minOccurs='3' maxOccurs='9'/></xs:sequence>")
            ) == ["A", "A", "A"]
        )
        #expect(
            try names(
                thing("<xs:all><xs:element name='B' type='xs:int'/><xs:element name='A' type='xs:int'/></xs:all>")
            ) == ["B", "A"]
        )
        #expect(
            try names(
                thing("<xs:sequence minOccurs='2' maxOccurs='2'><xs:element name='A' type='xs:int'/></xs:sequence>")
            ) == ["A", "A"]
        )
    }

    @Test("puts a member of the substitution group in the place of an abstract element")
    func substitution() throws {
        let head =
            "<xs:element name='Head' type='xs:string' abstract='true'/><xs:element name='Member' type='xs:string' substitutionGroup='Head'/>"
        #expect(try names(head + thing("<xs:sequence><xs:element ref='Head'/></xs:sequence>")) == ["Member"])
    }

    @Test("gives every mandatory attribute a value of its type, and the fixed value where there is one")
    func attributes() throws {
        let content = thing(
            """
            <xs:attribute name="kind" use="required" fixed="big"/><xs:attribute name="unitCode" use="required" type="xs:string"/>
            <xs:attribute name="size" use="required" type="xs:positiveInteger"/><xs:attribute name="rare" type="xs:string"/>
            """
        )
        let skeleton = try TenantSchema.skeleton(content)
        #expect(try skeleton.check(skeleton.bytes()).isEmpty)
        let noun = try #require(try parsed(skeleton).root.descendant("DataArea", "Thing"))
        #expect(noun.attributes.map(\.value) == ["big", "EA", "1"])
    }

    @Test("stops at elements that hold themselves, and says which ones can never end")
    func recursion() throws {
        func type(_ occurs: String) -> String {
            """
            <xs:complexType name="T"><xs:sequence><xs:element name="Leaf" type="xs:int" minOccurs="0"/>
            <xs:element name="Inner" type="T" \(occurs)/></xs:sequence></xs:complexType>
            <xs:element name="Thing" type="T"/>
            """
        }
        let names = try names(type("minOccurs='0'"), form: .complete)
        #expect(names == ["Leaf", "Inner", "Leaf"])
        let endless = try TenantSchema.skeleton(type(""))
        #expect(throws: SkeletonError.endless(element: "Inner")) { try endless.bytes() }
    }

    @Test("refuses to grow beyond its limit", arguments: ["minOccurs='1000000000' maxOccurs='1000000000'"])
    func limit(_ occurs: String) throws {
        let element = "<xs:element name='A' type='xs:int' \(occurs)/>"
        let skeleton = try TenantSchema.skeleton(thing("<xs:sequence>\(element)</xs:sequence>"))
        #expect(throws: SkeletonError.tooLarge(limit: 20_000)) { try skeleton.bytes() }
        let empty = try TenantSchema.skeleton(thing("<xs:sequence \(occurs)/>"))
        #expect(try parsed(empty).root.descendant("DataArea", "Thing")?.childElements.map(\.localName) == [])
    }

    @Test("names what the schema declares when it does not have the noun")
    func unknownNoun() throws {
        let documents = try TenantSchema.documents(thing(""))
        let error = #expect(throws: SkeletonError.self) { try SkeletonSchema(noun: "Thin", in: documents) }
        #expect(error == .unknownNoun("Thin", nearest: "Thing", known: ["Thing"]))
    }

    @Test("is judged by that schema, so that what no sample fulfils is found")
    func check() throws {
        let skeleton = try TenantSchema.skeleton(
            thing("<xs:sequence><xs:any processContents='strict' namespace='##other'/></xs:sequence>")
        )
        #expect(try !skeleton.check(skeleton.bytes()).isEmpty)
    }
}
