import BODDiagnostics
import BODXML
import Testing

/// Schemas of several documents: how they find one another, and what is said when they do not work.
@Suite("Documents of a schema")
struct SchemaDocumentSetTests {
    private func schema(_ body: String) -> String {
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\(body)</xs:schema>"
    }

    private func compile(_ documents: [String: String], root: String = "a.xsd") throws -> CompiledSchema {
        try CompiledSchema(try SchemaDocumentSet(root: root, in: "xsd") { documents[$0].map { Array($0.utf8) } })
    }

    private func refusal(of documents: [String: String]) -> [Diagnostic] {
        #expect(throws: UnusableSchema.self) { try compile(documents) }?.diagnostics ?? []
    }

    @Test(
        "A document is found whatever characters its name has",
        arguments: [
            ("my types.xsd", "my types.xsd"), ("my%20types.xsd", "my types.xsd"), ("größe.xsd", "größe.xsd"),
            ("gr%C3%B6%C3%9Fe.xsd", "größe.xsd"), ("a&amp;b.xsd", "a&b.xsd"), ("100%.xsd", "100%.xsd"),
            ("./b/../b/c.xsd", "b/c.xsd"), ("#1.xsd", "#1.xsd"), ("a?b.xsd", "a?b.xsd"),
        ]
    )
    func names(_ reference: String, _ file: String) throws {
        let part = schema("<xs:simpleType name='T'><xs:restriction base='xs:integer'/></xs:simpleType>")
        let root = schema("<xs:include schemaLocation='\(reference)'/><xs:element name='r' type='T'/>")
        let compiled = try compile(["a.xsd": root, file: part])
        let document = try #require(XMLReader().read(Array("<r>x</r>".utf8), name: "r.xml").document)
        #expect(SchemaValidator(compiled).validate(document).count == 1)
    }

    @Test(
        "An escaped way out of the folder is one",
        arguments: ["%2e%2e/b.xsd", "..%2Fb.xsd", "%2Fetc%2Fb.xsd", "b%00.xsd"]
    )
    func escapes(_ reference: String) {
        let root = schema("<xs:include schemaLocation='\(reference)'/>")
        #expect(refusal(of: ["a.xsd": root]).map(\.id) == ["schema/location-outside"])
    }

    @Test(
        "The attributes of the namespace xml are at hand",
        arguments: ["http://www.w3.org/2001/xml.xsd", "https://www.w3.org/2001/03/xml.xsd", "xml.xsd"]
    )
    func xmlNamespace(_ location: String) throws {
        let root = schema(
            """
            <xs:import namespace='http://www.w3.org/XML/1998/namespace' schemaLocation='\(location)'/>
            <xs:element name='r'><xs:complexType><xs:attribute ref='xml:lang' use='required'/></xs:complexType></xs:element>
            """
        )
        let compiled = try compile(["a.xsd": root])
        for (text, count) in [
            ("<r xml:lang='en'/>", 0), ("<r xml:lang=''/>", 0), ("<r/>", 1), ("<r xml:lang='!'/>", 1),
        ] {
            let document = try #require(XMLReader().read(Array(text.utf8), name: "r.xml").document)
            #expect(SchemaValidator(compiled).validate(document).count == count, "\(text)")
        }
    }

    @Test("A schema sees an attribute's value as it is, ampersands and what looks like a reference included")
    func ampersands() throws {
        let compiled = try compile([
            "a.xsd": schema(
                """
                <xs:element name='r'><xs:complexType><xs:attribute name='a'><xs:simpleType>
                <xs:restriction base='xs:string'><xs:length value='7'/></xs:restriction>
                </xs:simpleType></xs:attribute></xs:complexType></xs:element>
                """
            )
        ])
        for (value, count) in [
            ("&amp;#38;&amp;x", 0), ("&#38;#38;R&amp;", 0), ("R &amp; D x", 0), ("&amp;", 1), ("a&lt;b&gt;c&quot;d", 0),
        ] {
            let text = "<r a='\(value)'/>"
            let document = try #require(XMLReader().read(Array(text.utf8), name: "r.xml").document)
            #expect(SchemaValidator(compiled).validate(document).count == count, "\(value)")
        }
    }

    @Test(
        "What does not compile is said in words of ours, at its place",
        arguments: [
            ("<xs:element name='r' type='Missing'/>", "schema/unknown-type"),
            ("<xs:element name='r' type='p:T'/>", "schema/unbound-prefix"),
            ("<xs:element name='r' minOccurs='2'/>", "schema/does-not-compile"),
            (
                "<xs:simpleType name='T'><xs:restriction base='xs:string'><xs:pattern value='['/></xs:restriction></xs:simpleType>",
                "schema/does-not-compile"
            ),
            (
                "<xs:complexType name='T'><xs:sequence><xs:element name='a' type='xs:string' minOccurs='0'/>"
                    + "<xs:element name='a' type='xs:string'/></xs:sequence></xs:complexType>",
                "schema/does-not-compile"
            ),
            ("<xs:nonsense/>", "schema/does-not-compile"),
            ("<xs:element name='r'/><xs:element name='r'/>", "schema/duplicate-definition"),
        ]
    )
    func wording(_ body: String, _ id: String) {
        let diagnostics = refusal(of: ["a.xsd": "\n" + schema("\n" + body)])
        #expect(diagnostics.first?.id.description == id)
        #expect(diagnostics.first?.location.file == "xsd/a.xsd")
        #expect(
            diagnostics.first?.location.range?.start.line == 2 || diagnostics.first?.location.range?.start.line == 3
        )
        for text in diagnostics.flatMap({ [$0.summary, $0.explanation ?? "", $0.remedy ?? ""] }) {
            #expect(!text.contains("bodkit://") && !text.contains("{http") && !text.hasSuffix("."), "\(text)")
        }
    }

    @Test(
        "What the grammar of schemas refuses of an attribute is told with its name, at its place",
        arguments: [
            ("<xs:element/>", "element lacks the attribute name", 1),
            ("<xs:element name='a' typ='xs:int'/>", "allows no attribute typ on element", 22),
            (
                "<xs:complexType name='t'><xs:sequence><xs:element name='a' minOccurs='x'/></xs:sequence></xs:complexType>",
                "the attribute minOccurs of element has a value", 60
            ),
        ]
    )
    func grammar(_ body: String, _ words: String, _ column: Int) throws {
        let found = try #require(refusal(of: ["a.xsd": schema("\n" + body + "\n")]).first)
        #expect(found.summary.contains(words), "\(found.summary)")
        #expect(found.location.range?.start.column == column)
    }
}
