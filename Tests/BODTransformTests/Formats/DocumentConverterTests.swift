import BODDiagnostics
import BODTransform
import Testing

@Suite("A converter of documents")
struct DocumentConverterTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(
        "knows a format by its first characters",
        arguments: [
            ("<a/>", DocumentFormat.bodXML), ("\u{FEFF} \r\n<?xml version='1.0'?><a/>", .bodXML),
            (#"{"$name":"a"}"#, .jsonExact), ("\n{ \"@b\": \"1\"", .jsonExact), (#"{"$document":[]}"#, .jsonExact),
            (#"{"SyncPurchaseOrder":{}}"#, nil), ("{}", nil), ("ISA*00*", nil), ("", nil), ("[1]", nil),
        ] as [(String, DocumentFormat?)]
    )
    func detection(text: String, format: DocumentFormat?) {
        #expect(DocumentFormat.detect(bytes(text)) == format)
    }

    @Test("knows XML in UTF-16")
    func wideDetection() {
        #expect(DocumentFormat.detect([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00]) == .bodXML)
        #expect(DocumentFormat.detect([0x00, 0x3C, 0x00, 0x61]) == .bodXML)
    }

    @Test("uses the names of the command line")
    func names() {
        #expect(DocumentFormat.allCases.map(\.rawValue) == ["bod-xml", "json-exact"])
        for format in DocumentFormat.allCases {
            #expect(type(of: format.converter()).format == format)
        }
    }

    @Test("converts there and back")
    func bothWays() throws {
        let json = try #require(DocumentConverter(to: .jsonExact).convert(bytes("<a x='1'/>"), name: "a.xml").bytes)
        let xml = DocumentConverter(to: .bodXML).convert(json, name: "a.json")
        #expect(xml.bytes == bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a x=\"1\"/>\n"))
    }

    @Test("gives a document that is in the format already back byte for byte", arguments: DocumentFormat.allCases)
    func unchanged(format: DocumentFormat) {
        let document = bytes(format == .bodXML ? "<a  b = 'c'></a >\r\n" : #"{ "@b":"\u0063","$name": "a" }"#)
        let conversion = DocumentConverter(to: format).convert(document, name: "a")
        #expect(conversion.bytes == document)
        #expect(conversion.diagnostics.isEmpty)
    }

    @Test("refuses a document in no known format, and one that is not well-formed")
    func refusals() {
        let unknown = DocumentConverter(to: .jsonExact).convert(bytes("ISA*00*"), name: "a.edi")
        #expect(unknown.bytes == nil)
        #expect(unknown.diagnostics.map(\.id) == ["convert/unknown-format"])
        let broken = DocumentConverter(to: .jsonExact).convert(bytes("<a>"), name: "a.xml")
        #expect(broken.bytes == nil)
        #expect(broken.diagnostics.map(\.id) == ["xml/not-well-formed"])
    }
}
