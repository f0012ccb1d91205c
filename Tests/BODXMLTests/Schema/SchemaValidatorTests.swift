import BODDiagnostics
import BODTestSupport
import BODXML
import Foundation
import Testing

@Suite("A validator")
struct SchemaValidatorTests {
    static let order = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="u" xmlns="u" elementFormDefault="qualified">
          <xs:include schemaLocation="types/amount.xsd"/>
          <xs:element name="Order">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="ID" type="xs:string"/>
                <xs:element name="Status" type="xs:string" minOccurs="0"/>
                <xs:element name="Total" type="AmountType"/>
                <xs:element name="Line" type="LineType" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence>
              <xs:attribute name="version" type="xs:integer"/>
            </xs:complexType>
          </xs:element>
          <xs:complexType name="LineType">
            <xs:sequence>
              <xs:element name="Number" type="xs:positiveInteger"/>
              <xs:element name="Amount" type="AmountType" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>
        </xs:schema>
        """
    static let amount = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="u" xmlns="u">
          <xs:complexType name="AmountType">
            <xs:simpleContent>
              <xs:extension base="xs:decimal"><xs:attribute name="currencyID" type="xs:token" use="required"/></xs:extension>
            </xs:simpleContent>
          </xs:complexType>
        </xs:schema>
        """

    private func schema() throws -> CompiledSchema {
        let files = ["order.xsd": Self.order, "types/amount.xsd": Self.amount]
        let documents = try SchemaDocumentSet(root: "order.xsd") { files[$0].map { Array($0.utf8) } }
        return try CompiledSchema(documents)
    }

    private func findings(_ text: String) throws -> [String] {
        let document = try #require(XMLReader().read(Array(text.utf8), name: "order.xml").document)
        return try SchemaValidator(schema()).validate(document).map { finding in
            let start = finding.location.range?.start ?? .start
            return "\(start.line):\(start.column) \(finding.id.name)"
        }
    }

    @Test("finds nothing in a valid document")
    func valid() throws {
        let text = "<Order xmlns='u' version='1'><ID>7</ID><Total currencyID='EUR'>1.50</Total></Order>"
        #expect(try findings(text).isEmpty)
    }

    @Test("finds a missing attribute at the element and a bad value at the value")
    func valueAndAttribute() throws {
        let text = """
            <Order xmlns='u'
             version='one'><ID>7</ID>
             <Total>1,50</Total></Order>
            """
        #expect(try findings(text) == ["2:11 datatype-valid.1.2.1", "3:2 complex-type.4", "3:9 datatype-valid.1.2.1"])
    }

    @Test(
        "refuses a schema location that leads out of the folder",
        arguments: ["../a.xsd", "/etc/a.xsd", "http://127.0.0.1:9/a.xsd"]
    )
    func outside(_ location: String) {
        let text = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="\(location)"/></xs:schema>
            """
        let error = #expect(throws: UnusableSchema.self) {
            try SchemaDocumentSet(root: "a.xsd") { $0 == "a.xsd" ? Array(text.utf8) : nil }
        }
        #expect(error?.diagnostics.map(\.id) == ["schema/location-outside"])
    }

    @Test("reports a schema that does not compile at its line")
    func brokenSchema() throws {
        let text = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:element name="a" type="Missing"/>
            </xs:schema>
            """
        let documents = try SchemaDocumentSet(root: "a.xsd") { _ in Array(text.utf8) }
        let error = #expect(throws: UnusableSchema.self) { try CompiledSchema(documents) }
        #expect(error?.diagnostics.first?.id == "schema/unknown-type")
        #expect(error?.diagnostics.first?.location.range?.start.line == 2)
    }

    @Test("names the documents of a schema as the user does, in a headline without a full stop")
    func wording() throws {
        let text =
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:include schemaLocation='b.xsd'/></xs:schema>"
        let documents = try SchemaDocumentSet(root: "a.xsd") { _ in Array(text.utf8) }
        let error = #expect(throws: UnusableSchema.self) { try CompiledSchema(documents) }
        let summary = try #require(error?.diagnostics.first?.summary)
        #expect(!summary.hasSuffix("."))
        #expect(!summary.contains("://"))
    }

    @Test("shares one schema between threads")
    func threads() async throws {
        let schema = try schema()
        let document = try #require(
            XMLReader().read(Array("<Order xmlns='u'><ID/><Total>x</Total></Order>".utf8), name: "a").document
        )
        let counts = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    (0..<50).reduce(0) { sum, _ in sum + SchemaValidator(schema).validate(document).count }
                }
            }
            return await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 100, count: 16))
    }

    @Test(
        "accepts a real purchase order by our own schemas",
        .enabled(if: ReferenceData.isPresent, "\(ReferenceData.comment)")
    )
    func realDocument() throws {
        let documents = try SchemaDocumentSet(root: "SyncPurchaseOrder.xsd") { try? Project.bytes("xsd/\($0)") }
        let bytes = try ReferenceData.bytes("bods/SyncPurchaseOrder-LN-2.14.x.xml")
        let document = try #require(XMLReader().read(bytes, name: "ln.xml").document)
        #expect(try SchemaValidator(CompiledSchema(documents)).validate(document) == [])
    }
}
