import Testing

@testable import SchemaInference

@Suite("A package for the Data Catalog")
struct CatalogPackageTests {
    private static let bod = """
        <SyncMyOrder xmlns="http://schema.infor.com/InforOAGIS/2"><DataArea><Sync/><MyOrder><MyOrderHeader><DocumentID><ID>1</ID>\
        </DocumentID><Status><Code>Open</Code></Status></MyOrderHeader></MyOrder></DataArea></SyncMyOrder>
        """

    private func pack(
        _ target: InferenceOptions.Target,
        _ text: String,
        ending: String,
        name: String? = nil
    ) -> Result<SchemaFile, CatalogRefusal> {
        let run = InferenceRun(InferenceOptions(target: target, name: name))
        let evidence = run.observe(samples([text], ending: ending)).evidence
        return CatalogPackage.pack(run.schema(from: evidence), evidence, run.options)
    }

    private func text(_ file: SchemaFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

    @Test("of BODs has the noun's XSD and its metadata with the proposed paths")
    func noun() throws {
        let file = try pack(.xsd(.catalog), Self.bod, ending: "xml").get()
        #expect(file.name == "MyOrder.zip")
        let content = text(file)
        #expect(content.contains("BOD/MyOrder/MyOrder.xsd") && content.contains("BOD/MyOrder/MyOrder.xml"))
        #expect(content.contains("<IDXPath>/*/DataArea/MyOrder/MyOrderHeader/DocumentID/ID</IDXPath>"))
        #expect(content.contains("<StatusXPath>/*/DataArea/MyOrder/MyOrderHeader/Status/Code</StatusXPath>"))
        #expect(content.contains("<SupportedVerb>Sync</SupportedVerb>"))
    }

    @Test("of JSON has the schema, and proposes the identifier that a name gives away")
    func object() throws {
        let content = text(
            try pack(.jsonSchema(.catalog), #"{"Order_ID":"1","variationId":2}"#, ending: "json", name: "Order").get()
        )
        #expect(content.contains("JSON/Order/Order.schema.json"))
        #expect(content.contains(#""$['Order_ID']""#) && content.contains(#""VariationPath": "$['variationId']""#))
    }

    @Test("of a table stands below DSV")
    func table() throws {
        #expect(
            text(try pack(.delimited, "a,b\n1,2\n", ending: "csv", name: "T").get()).contains("DSV/T/T.schema.json")
        )
    }

    @Test("is refused where the catalog would refuse it")
    func refusals() {
        #expect(pack(.xsd(.catalog), "<R/>", ending: "xml") == .failure(.noNoun))
        #expect(
            pack(.xsd(.catalog), "<R><DataArea><Sync/><N/></DataArea></R>", ending: "xml")
                == .failure(.noIdentifier("N"))
        )
        #expect(pack(.delimited, "a,b\n1,2\n", ending: "csv", name: "a b") == .failure(.name("a b")))
    }

    @Test("has the checksum of ISO 3309")
    func checksum() {
        #expect(ZipArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(ZipArchive.checksum([]) == 0)
    }

    @Test("lays out its records as the format says")
    func records() {
        var archive = ZipArchive()
        archive.add("a", [1, 2])
        let bytes = archive.bytes
        #expect(bytes.count == 30 + 1 + 2 + 46 + 1 + 22)
        #expect(bytes[30] == 0x61 && Array(bytes[31...32]) == [1, 2])
        #expect(Array(bytes[33...36]) == [0x50, 0x4B, 0x01, 0x02])
        #expect(Array(bytes.suffix(6)) == [33, 0, 0, 0, 0, 0])
    }
}
