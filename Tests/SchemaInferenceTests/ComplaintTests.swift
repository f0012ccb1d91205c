import Testing

@testable import SchemaInference

/// What users of other inference tools complain about most.
@Suite("Complaints about other tools")
struct ComplaintTests {
    @Test("duckdb 5782, csvkit 977, frictionless-py 1232: codes with leading zeros became numbers")
    func leadingZeros() throws {
        #expect(
            try schema("<R><Item>007</Item></R>", "<R><Item>12</Item></R>").contains(#"name="Item" type="xs:string""#)
        )
    }

    @Test("one code with a leading zero among thousands of numbers is enough")
    func rareLeadingZero() throws {
        let items = (1...2_000).map { "<Item>\($0)</Item>" }.joined()
        #expect(try schema("<R>\(items)</R>", "<R><Item>007</Item></R>").contains(#"name="Item" type="xs:string""#))
    }

    @Test("jing-trang 54: the result depended on the order of the samples")
    func inputOrder() throws {
        let texts = ["<R><a/><b>1</b></R>", "<R><b>x</b><c/></R>", "<R><c/><a/></R>"]
        let inputs = samples(texts)
        let run = InferenceRun(InferenceOptions(target: .xsd(.standard)))
        let results = try [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]].map { order in
            try run.infer(from: order.map { inputs[$0] }).schema?.files
        }
        #expect(results.allSatisfy { $0 == results[0] && $0 != nil })
    }

    @Test("GenSON 25: merging again changed what is required")
    func mergingAgain() throws {
        let all = try evidence(["<R><a/><b/></R>", "<R><a/></R>"])
        let again = all.merged(with: try evidence(["<R><a/><b/></R>"]))
        let model = inferSchema(again, InferenceOptions(target: .xsd(.standard)))
        let text = XSDRenderer(model, InferenceOptions(target: .xsd(.standard))).render().map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        #expect(text[0].contains(#"<xs:element ref="b" minOccurs="0">"#) && text[0].contains(#"<xs:element ref="a"/>"#))
    }

    @Test("Trang: a sample with xsi:nil or xsi:schemaLocation gave a schema that does not compile")
    func instanceAttributes() throws {
        let text = try schema(
            """
            <R xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x x.xsd" xsi:noNamespaceSchemaLocation="y.xsd">
            <Due xsi:nil="true"/><Due>2020-01-01</Due></R>
            """
        )
        #expect(!text.contains("XMLSchema-instance"))
        #expect(text.contains(#"<xs:element name="Due" type="xs:date" nillable="true"/>"#))
    }

    @Test("a type that xsi:type names is declared under that name")
    func declaredType() throws {
        let text = try schema(
            #"<R xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><P xsi:type="PersonType"><Name>x</Name></P></R>"#
        )
        #expect(text.contains(#"<xs:complexType name="PersonType">"#))
    }

    @Test("elements whose xsi:type differs allow anything, and the types exist")
    func differingTypes() throws {
        let text = try schema(
            """
            <R xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><P xsi:type="Person"><Name>x</Name></P><P xsi:type="Firm"/><P/></R>
            """
        )
        #expect(text.contains(#"<xs:complexType name="Person">"#) && text.contains(#"<xs:complexType name="Firm">"#))
    }

    @Test("inst2xsd: amounts became xs:float and small identifiers xs:byte", arguments: ["9.2", "3555", "0.1"])
    func floatingPoint(value: String) throws {
        let text = try schema("<R entity='\(value)'><TotalAmount>\(value)</TotalAmount></R>")
        for name in ["float", "double", "byte", "short", "NCName", "NMTOKEN"] { #expect(!text.contains("xs:\(name)")) }
        #expect(text.contains(#"name="TotalAmount" type="xs:decimal""#))
    }

    @Test("Trang: a version number became NMTOKEN, a release number a decimal")
    func versions() throws {
        let text = try schema("<R versionID='2.13.0' releaseID='9.2'/>")
        #expect(text.components(of: #"type="xs:string" use="required""#) == 2)
    }

    @Test("inst2xsd: one disagreement of order made every element of the type optional and repeated")
    func oneDisagreement() throws {
        let text = try schema("<R><a/><b/><c/><d/></R>", "<R><a/><c/><b/><d/></R>")
        #expect(text.contains(#"<xs:element ref="a"/>"#) && text.contains(#"<xs:element ref="d"/>"#))
    }

    @Test("quicktype 757: values became enumerations without being asked")
    func eagerEnumerations() throws {
        let lines = (0..<200).map { "<Status>\($0 % 2 == 0 ? "Open" : "Closed")</Status>" }.joined()
        #expect(try !schema("<R>\(lines)</R>").contains("enumeration"))
        #expect(try schema("<R>\(lines)</R>") { $0.enumerations = true }.contains(#"<xs:enumeration value="Closed"/>"#))
    }

    @Test("kafka-connect-file-pulse 75: an array of one element became an object")
    func singleElementArrays() throws {
        let text = try schema(#"{"Lines":[{"a":1}]}"#, target: .jsonSchema(.catalog))
        #expect(text.contains(#""type": "array""#))
    }

    @Test("a JSON string of digits stays a string")
    func digitsInStrings() throws {
        let text = try schema(#"{"Zip":"01234","Count":"5"}"#, target: .jsonSchema(.catalog))
        #expect(!text.contains("integer") && !text.contains("number"))
    }

    @Test("xsd.exe: types were anonymous and nested")
    func nestedTypes() throws {
        let text = try schema("<R><A><B><C>1</C></B></A></R>")
        #expect(text.components(of: "<xs:complexType>") == 0)
    }
}
