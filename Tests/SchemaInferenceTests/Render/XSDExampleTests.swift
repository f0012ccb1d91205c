import Testing

@testable import SchemaInference

@Suite("XML Schema")
struct XSDExampleTests {
    @Test("is written in the style of OAGIS")
    func example() throws {
        let order = """
            <Order xmlns="urn:example" status="Open">
              <ID>0042</ID>
              <Line><Number>1</Number><Price currency="EUR">9.90</Price></Line>
              <Line><Number>2</Number><Price currency="EUR">12</Price><Note/></Line>
            </Order>
            """
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:example" targetNamespace="urn:example" elementFormDefault="qualified">
              <xs:annotation>
                <xs:documentation>Inferred from 1 document.</xs:documentation>
              </xs:annotation>
              <xs:element name="Order" type="OrderType"/>
              <xs:element name="ID" type="xs:string"/>
              <xs:element name="Line" type="LineType"/>
              <xs:element name="Note" type="xs:string"/>
              <xs:element name="Number" type="xs:string"/>
              <xs:element name="Price" type="PriceType"/>
              <xs:complexType name="LineType">
                <xs:sequence>
                  <xs:element ref="Number"/>
                  <xs:element ref="Price"/>
                  <xs:element ref="Note" minOccurs="0">
                    <xs:annotation>
                      <xs:documentation>In 1 of 2, first at byte 184 of sample-10.xml.</xs:documentation>
                    </xs:annotation>
                  </xs:element>
                </xs:sequence>
              </xs:complexType>
              <xs:complexType name="OrderType">
                <xs:sequence>
                  <xs:element ref="ID"/>
                  <xs:element ref="Line" maxOccurs="unbounded"/>
                </xs:sequence>
                <xs:attribute name="status" type="xs:string" use="required"/>
              </xs:complexType>
              <xs:complexType name="PriceType">
                <xs:simpleContent>
                  <xs:extension base="xs:decimal">
                    <xs:attribute name="currency" type="xs:string" use="required"/>
                  </xs:extension>
                </xs:simpleContent>
              </xs:complexType>
            </xs:schema>

            """
        #expect(try schema(order) { $0.showsPresence = true } == expected)
    }

    @Test("of several namespaces is one document each, with imports")
    func namespaces() throws {
        let text = #"<o:Order xmlns:o="urn:o" xmlns:c="urn:x:Common-2" c:ref="1"><c:ID>1</c:ID><Plain/></o:Order>"#
        let files = try #require(outcome([text]).schema?.files)
        #expect(files.map(\.name) == ["Order.xsd", "no-namespace.xsd", "Common-2.xsd"])
        let root = String(decoding: files[0].bytes, as: UTF8.self)
        #expect(root.contains(#"<xs:import namespace="urn:x:Common-2" schemaLocation="Common-2.xsd"/>"#))
        #expect(root.contains(#"<xs:element ref="c:ID"/>"#) && root.contains(#"<xs:element ref="Plain"/>"#))
    }

    @Test("by the rules of the Data Catalog names a type for every element and has no union")
    func catalog() throws {
        let text = try schema(
            "<R><When>2020-01-01</When><When>2020-01-01T00:00:00</When><Count>3</Count></R>",
            target: .xsd(.catalog)
        )
        #expect(!text.contains("xs:union"))
        #expect(text.contains(#"<xs:element name="When" type="StringType"/>"#))
        #expect(text.contains(#"<xs:element name="Count" type="IntegerType"/>"#))
    }

    @Test("has a union where dates come with and without a time")
    func union() throws {
        let text = try schema("<R><When>2020-01-01</When><When>2020-01-01T00:00:00</When></R>")
        #expect(text.contains(#"<xs:union memberTypes="xs:dateTime xs:date"/>"#))
    }

    @Test("shows values of the samples only when asked")
    func examples() throws {
        let sample = "<R><Name>Pump &lt;1&gt;</Name></R>"
        #expect(try !schema(sample).contains("Pump"))
        #expect(try schema(sample) { $0.showsExamples = true }.contains("For example: Pump &lt;1&gt;."))
    }

    @Test("leaves the user area of a BOD open, and declares nothing of it")
    func userArea() throws {
        let text = try schema(
            """
            <SyncX xmlns="http://schema.infor.com/InforOAGIS/2"><X><Name>a</Name><UserArea><Property><Name><Deep/></Name></Property></UserArea></X></SyncX>
            """
        )
        #expect(
            text.contains(
                ###"<xs:any namespace="##any" processContents="skip" minOccurs="0" maxOccurs="unbounded"/>"###
            )
        )
        #expect(!text.contains("Property"))
        let other = try schema(
            #"<SyncX xmlns="http://schema.infor.com/InforOAGIS/2"><X><UserArea><Mine/></UserArea></X></SyncX>"#
        )
        #expect(other.contains(#"processContents="lax""#))
    }

    @Test("has elements with text between them as mixed content")
    func mixed() throws {
        #expect(try schema("<R>see <b>this</b> now</R>").contains(#"<xs:complexType name="RType" mixed="true">"#))
    }

    @Test("lets an element be empty that once had children and once had none")
    func sometimesEmpty() throws {
        let text = try schema("<R><P><A/></P><P/><P>\n</P></R>")
        #expect(text.contains(#"<xs:element ref="A" minOccurs="0"/>"#))
    }
}
