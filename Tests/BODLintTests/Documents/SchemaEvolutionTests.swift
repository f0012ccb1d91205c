import BODDiagnostics
import BODLint
import Testing

/// What the Data Catalog does not accept of a schema after its earlier version.
@Suite("A schema and its earlier version")
struct SchemaEvolutionTests {
    private func summaries(_ old: String, _ new: String, _ name: String) throws -> [String] {
        let neighbours = DocumentNeighbours(earlier: .init(name: "old", bytes: Array(old.utf8)))
        return try DocumentLinter(catalog: SchemaCatalog()).lint(Array(new.utf8), name: name, beside: neighbours)
            .diagnostics.filter { $0.id == "schema/breaks-evolution" }.map(\.summary)
    }

    private func xsd(_ declarations: String) -> String {
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\(declarations)</xs:schema>"
    }

    /// A schema whose element Item has a type with some content.
    private func item(_ content: String) -> String {
        xsd(
            "<xs:element name=\"Item\" type=\"ItemType\"/><xs:complexType name=\"ItemType\">\(content)</xs:complexType>"
        )
    }

    private func element(_ attributes: String) -> String {
        "<xs:sequence><xs:element name=\"ID\" type=\"xs:string\"/><xs:element name=\"Qty\" \(attributes)/></xs:sequence>"
    }

    @Test(
        "Elements and attributes may come and become optional, and not go or become required",
        arguments: [
            ("type='xs:int' minOccurs='0'", "type='xs:int' minOccurs='0'", []),
            ("type='xs:int'", "type='xs:int' minOccurs='0' maxOccurs='9'", []),
            ("type='xs:int' minOccurs='0'", "type='xs:int'", ["/Item/Qty became required"]),
            ("type='xs:int' maxOccurs='9'", "type='xs:int'", ["/Item/Qty may no longer be repeated"]),
            ("type='xs:int' nillable='true'", "type='xs:int'", ["/Item/Qty may no longer be xsi:nil"]),
            ("type='xs:int'", "type='xs:long'", []),
            ("type='xs:long'", "type='xs:int'", ["/Item/Qty is xs:int now, after xs:long"]),
            ("type='xs:int'", "type='xs:decimal'", ["/Item/Qty changed its type from xs:int to xs:decimal"]),
            ("type='xs:int'", "type='ItemType' minOccurs='0'", ["/Item/Qty changed from a value to elements"]),
        ] as [(String, String, [String])]
    )
    func elements(_ old: String, _ new: String, _ expected: [String]) throws {
        #expect(try summaries(item(element(old)), item(element(new)), "a.xsd") == expected)
    }

    @Test("Each change is told at its own declaration, with the earlier one")
    func places() throws {
        func schema(_ occurrence: String, _ use: String) -> String {
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:element name="Item" type="ItemType"/>
            <xs:complexType name="ItemType">
            <xs:sequence>
            <xs:element name="A" type="xs:string" \(occurrence)/>
            <xs:element name="B" type="xs:string" \(occurrence)/>
            </xs:sequence>
            <xs:attribute name="c" type="xs:string" \(use)/>
            </xs:complexType>
            </xs:schema>
            """
        }
        let old = schema("maxOccurs='9'", "")
        let neighbours = DocumentNeighbours(earlier: .init(name: "old", bytes: Array(old.utf8)))
        let new = Array(schema("", "use='required'").utf8)
        let findings = try DocumentLinter(catalog: SchemaCatalog()).lint(new, name: "a.xsd", beside: neighbours)
            .diagnostics
        #expect(
            findings.map { "\($0.location.range?.start.line ?? 0) \($0.summary)" } == [
                "5 /Item/A may no longer be repeated", "6 /Item/B may no longer be repeated",
                "8 /Item/@c became required",
            ]
        )
        #expect(findings.map { $0.notes.first?.location?.range?.start.line } == [5, 6, 8])
    }

    @Test("What is gone is told with the name that it may have now, and what is new has to be optional")
    func names() throws {
        let old = item(
            "<xs:sequence><xs:element name='Quantity' type='xs:int'/></xs:sequence><xs:attribute name='unit'/>"
        )
        let new = item(
            "<xs:sequence><xs:element name='Quantitiy' type='xs:int'/></xs:sequence><xs:attribute name='code' use='required'/>"
        )
        #expect(
            try summaries(old, new, "a.xsd") == [
                "/Item/@unit was removed", "/Item/Quantity was removed; was it renamed to Quantitiy?",
                "/Item/Quantitiy is new and required", "/Item/@code is new and required",
            ]
        )
        #expect(try summaries(old, xsd("<xs:element name='Other'/>"), "a.xsd") == ["/Item was removed"])
        #expect(try summaries(xsd("<xs:element name='Other'/>"), old, "a.xsd") == ["/Other was removed"])
    }

    @Test(
        "The values may be loosened, and not become stricter",
        arguments: [
            ("<xs:maxLength value='9'/>", "<xs:maxLength value='10'/>", []),
            ("<xs:maxLength value='10'/>", "<xs:maxLength value='9'/>", ["has a maxLength of 9 now, after 10"]),
            ("", "<xs:maxLength value='9'/>", ["has a maxLength now, 9"]),
            ("<xs:minLength value='1'/>", "", []),
            (
                "<xs:enumeration value='A'/><xs:enumeration value='B'/>", "<xs:enumeration value='A'/>",
                ["no longer allows B"]
            ),
            ("<xs:enumeration value='A'/>", "<xs:enumeration value='B'/><xs:enumeration value='A'/>", []),
            ("", "<xs:enumeration value='A'/>", ["allows only listed values now, 1 of them"]),
            ("", "<xs:pattern value='a+'/>", ["has a pattern now, a+"]),
            (
                "<xs:pattern value='a'/>", "<xs:pattern value='b'/>",
                ["has another pattern, which may refuse what was allowed"]
            ),
        ] as [(String, String, [String])]
    )
    func facets(_ old: String, _ new: String, _ expected: [String]) throws {
        func schema(_ facets: String) -> String {
            xsd(
                "<xs:element name='A' type='T'/><xs:simpleType name='T'><xs:restriction base='xs:string'>\(facets)</xs:restriction></xs:simpleType>"
            )
        }
        #expect(try summaries(schema(old), schema(new), "a.xsd") == expected.map { "/A \($0)" })
    }

    @Test("A file of types for others is compared, too")
    func types() throws {
        let start = "<xs:complexType name='ItemType'><xs:sequence><xs:element name='N' type='xs:"
        let end = "'/></xs:sequence></xs:complexType>"
        let found = try summaries(xsd(start + "int" + end), xsd(start + "date" + end), "a.xsd")
        #expect(found == ["ItemType/N changed its type from xs:int to xs:date"])
        #expect(try summaries(xsd(start + "int" + end), xsd(""), "a.xsd") == ["ItemType was removed"])
    }

    @Test("A type that contains itself is compared once")
    func recursive() throws {
        let part = "<xs:sequence><xs:element name='Part' type='ItemType' minOccurs='0'/><xs:element name='N' type='xs:"
        let end = "'/></xs:sequence>"
        let found = try summaries(item(part + "int" + end), item(part + "date" + end), "a.xsd")
        #expect(found == ["/Item/N changed its type from xs:int to xs:date"])
    }

    @Test(
        "The same holds for JSON Schemas",
        arguments: [
            (#"{"a":{"type":"string"}}"#, #"{"a":{"type":["string","null"]},"b":{"type":"integer"}}"#, []),
            (#"{"a":{"type":"string"}}"#, "{}", ["/a was removed"]),
            (#"{"a":{"type":"integer"}}"#, #"{"a":{"type":"number"}}"#, ["/a changed its type from integer to number"]),
            (#"{"a":{"type":["string","null"]}}"#, #"{"a":{"type":"string"}}"#, ["/a may no longer be null"]),
            (
                #"{"a":{"type":"string"}}"#, #"{"a":{"type":"string","format":"date"}}"#,
                ["/a changed its type from format none to date"]
            ),
            (
                #"{"a":{"type":"string","maxLength":9}}"#, #"{"a":{"type":"string","maxLength":8}}"#,
                ["/a has a maxLength of 8 now, after 9"]
            ),
            (
                #"{"a":{"type":"array","items":{"type":"object","properties":{"b":{"type":"string"}}}}}"#,
                #"{"a":{"type":"array","items":{"type":"object","properties":{"b":{"type":"boolean"}}}}}"#,
                ["/a[]/b changed its type from string to boolean"]
            ),
        ] as [(String, String, [String])]
    )
    func json(_ old: String, _ new: String, _ expected: [String]) throws {
        func schema(_ properties: String) -> String {
            "{\"$schema\":\"http://json-schema.org/draft-06/schema#\",\"type\":\"object\",\"properties\":\(properties)}"
        }
        #expect(try summaries(schema(old), schema(new), "a.json") == expected)
    }

    @Test("What a JSON Schema demands or forbids of an object may not come")
    func objects() throws {
        let start = "{\"$schema\":\"http://json-schema.org/draft-06/schema#\",\"properties\":{\"a\":{}}"
        #expect(try summaries(start + "}", start + ",\"required\":[\"a\"]}", "a.json") == ["/a became required"])
        let closed = try summaries(start + "}", start + ",\"additionalProperties\":false}", "a.json")
        #expect(closed == ["the document no longer allows other properties"])
        #expect(try summaries(start + ",\"required\":[\"a\"]}", start + "}", "a.json").isEmpty)
    }

    @Test("An object stays of its kind")
    func kind() throws {
        let json = "{\"$schema\":\"http://json-schema.org/draft-06/schema#\",\"properties\":{\"a\":{}}}"
        let layout = "{\"dialect\":{\"separator\":\",\"},\"properties\":{\"a\":{}}}"
        for (old, new) in [(json, layout), (layout, json), (item(""), json)] {
            #expect(try summaries(old, new, "a.json") == ["the object is of another kind than in old"])
        }
        #expect(try summaries(json, item(""), "a.xsd") == ["the object is of another kind than in old"])
    }
}
