import BODDiagnostics
import BODTestSupport
import BODXML
import Testing

/// Every row of the attack surface that was measured for libxml2 2.9, with the result that is required here.
@Suite("A hostile document")
struct HostileDocumentTests {
    @Test("is refused by its rule, or accepted", arguments: HostileDocument.all)
    func result(_ row: HostileDocument) {
        let reading = XMLReader().read(row.bytes, name: "hostile.xml")
        #expect(reading.diagnostics.first?.id.description == row.rule)
        #expect((reading.document == nil) == (row.rule != nil))
        for diagnostic in reading.diagnostics {
            #expect(diagnostic.severity == .error)
            #expect(diagnostic.remedy != nil)
        }
    }

    @Test("costs the parser no more than it must, and asks for no other document", arguments: HostileDocument.all)
    func work(_ row: HostileDocument) {
        let requests = ResourceRequests()
        let reading = ResourceResolver.$requests.withValue(requests) {
            XMLReader().read(row.bytes, name: "hostile.xml")
        }
        #expect(reading.parsedBytes <= row.parsedBytes)
        if row.rule == nil { #expect(reading.parsedBytes > 0) }
        #expect(requests.locations == [])
    }

    @Test("is not decoded as an instruction says that looks like a declaration")
    func instruction() throws {
        let bytes = Array("<?xml-stylesheet encoding='windows-1252'?><a>é</a>".utf8)
        let document = try #require(XMLReader().read(bytes, name: "a.xml").document)
        #expect(document.root.text == "é")
        #expect(document.source.encoding == .utf8)
    }

    @Test("would be seen asking for another document")
    func requestsAreSeen() {
        let requests = ResourceRequests()
        let schema =
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:include schemaLocation='b.xsd'/></xs:schema>"
        ResourceResolver.$requests.withValue(requests) {
            let documents = try? SchemaDocumentSet(root: "a.xsd") { Array(($0 == "a.xsd" ? schema : plain).utf8) }
            _ = documents.flatMap { try? CompiledSchema($0) }
        }
        // The compiler asks for documents by number: the root, then what it includes.
        #expect(requests.locations.contains { $0.hasSuffix("/1.xsd") })
    }

    private let plain = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'/></xs:schema>"
}
