import BODDiagnostics
import BODXML
import Testing

@testable import BODLint

@Suite("The content of elements that are divided")
struct DividedContentTests {
    private static func schema(_ content: String) -> [UInt8] {
        Array(
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://schema.infor.com/InforOAGIS/2"
              targetNamespace="http://schema.infor.com/InforOAGIS/2" elementFormDefault="qualified">
              <xs:element name="SyncFoo"><xs:complexType><xs:sequence>
                <xs:element name="DataArea"><xs:complexType><xs:sequence>
                  <xs:element name="Sync"/>
                  <xs:element name="Foo" maxOccurs="unbounded"><xs:complexType>\(content)</xs:complexType></xs:element>
                </xs:sequence></xs:complexType></xs:element>
              </xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """.utf8
        )
    }

    private static func document(_ content: String) -> [UInt8] {
        let head = "<SyncFoo xmlns=\"http://schema.infor.com/InforOAGIS/2\"><DataArea><Sync/><Foo>"
        return Array((head + content + "</Foo></DataArea></SyncFoo>").utf8)
    }

    /// The errors by the schema, in the document as a whole and part by part.
    private func errors(_ content: String, in document: [UInt8], target: Int = 60) throws -> (
        whole: [String], parts: [String]
    ) {
        let schema = Self.schema(content)
        let catalog = SchemaCatalog(tenant: SchemaFolder(name: "own", load: { $0 == "SyncFoo.xsd" ? schema : nil }))
        let linter = DocumentLinter(catalog: catalog, linter: Linter(selection: try RuleSelection(select: ["cvc"])))
        var splitter = XMLPartSplitter(target: target, most: 1 << 20)
        var streamed = StreamedLinter(linter, name: "a.xml", limit: 100, rulesNotChecked: nil)
        splitter.feed(document)
        splitter.finish()
        while let part = splitter.next() { try streamed.add(try linter.read(part, name: "a.xml")) }
        let told = { (document: LintedDocument) in
            document.diagnostics.map { "\($0.location.range?.start.offset ?? -1) \($0.id) \($0.summary)" }
        }
        return (told(try linter.lint(document, name: "a.xml")), told(streamed.document))
    }

    private static let a = #"<xs:element name="A" minOccurs="MIN" maxOccurs="unbounded"/>"#
    private static let models: [(content: String, children: String)] = [
        (
            "<xs:sequence maxOccurs=\"unbounded\"><xs:element name=\"A\"/><xs:element name=\"B\"/></xs:sequence>",
            String(repeating: "<A/><B/>", count: 40)
        ),
        (
            """
            <xs:sequence><xs:element name="A"/><xs:element name="B" maxOccurs="unbounded"/><xs:element name="A"/>
            <xs:element name="C" maxOccurs="unbounded"/></xs:sequence>
            """,
            "<A/>" + String(repeating: "<B>some</B>", count: 20) + "<A/>" + String(repeating: "<C>more</C>", count: 20)
        ),
        (
            "<xs:sequence>" + a.replacing("MIN", with: "3") + "<xs:element name=\"Z\"/></xs:sequence>",
            String(repeating: "<A>some</A>", count: 41) + "<Z/>"
        ),
        (
            """
            <xs:choice maxOccurs="unbounded"><xs:sequence><xs:element name="A"/><xs:element name="B" minOccurs="0"/></xs:sequence>
            <xs:element name="C"/></xs:choice>
            """,
            String(repeating: "<A>some</A><B/><C/>", count: 30)
        ),
        (
            "<xs:sequence><xs:element name=\"H\"/>" + a.replacing("MIN", with: "1") + "</xs:sequence>",
            "<H>\(String(repeating: "h", count: 900))</H>" + String(repeating: "<A>some</A>", count: 300)
        ),
    ]

    @Test("is valid part by part when it is valid", arguments: 0..<models.count)
    func valid(index: Int) throws {
        let (content, children) = Self.models[index]
        let found = try errors(content, in: Self.document(children))
        #expect(found.whole == [])
        #expect(found.parts == [])
    }

    @Test(
        "has its mistakes part by part, in a sequence of different names",
        arguments: [
            "<H/>" + String(repeating: "<A>some</A>", count: 30) + "<X/>" + String(repeating: "<A>some</A>", count: 30)
                + "<X/><Z/>",
            "<H/>" + String(repeating: "<A>some</A>", count: 30) + "stray" + String(repeating: "<A>some</A>", count: 30)
                + "<Z/>",
            String(repeating: "<A>some</A>", count: 30) + "<Z/>",
            "<H/>" + String(repeating: "<A>some</A>", count: 30),
            "<H/>" + String(repeating: "<A>some</A>", count: 30) + "<Z/><H/>",
        ]
    )
    func invalid(children: String) throws {
        let content = """
            <xs:sequence><xs:element name="H"/><xs:element name="A" maxOccurs="unbounded"/><xs:element name="Z" minOccurs="LAST"/></xs:sequence>
            """.replacing("LAST", with: children.contains("stray") ? "0" : "1")
        let found = try errors(content, in: Self.document(children))
        #expect(!found.whole.isEmpty)
        #expect(found.parts == found.whole)
    }

    @Test(
        "is told as a whole and part by part where no element may be",
        arguments: [
            "<xs:simpleContent><xs:extension base=\"xs:integer\"/></xs:simpleContent>", "<xs:attribute name=\"a\"/>",
        ]
    )
    func noContent(content: String) throws {
        let found = try errors(content, in: Self.document(String(repeating: "<A>some</A>", count: 30)))
        #expect(!found.whole.isEmpty)
        #expect(found.parts == found.whole)
    }

    @Test("keeps the comments before a start tag, which may suppress findings inside")
    func comments() throws {
        let head =
            "<SyncFoo xmlns=\"http://schema.infor.com/InforOAGIS/2\"><DataArea><Sync/><!-- bod-ignore all: known --><Foo>"
        let text = head + String(repeating: "<A>some</A><X/>", count: 40) + "</Foo></DataArea></SyncFoo>"
        let content = "<xs:sequence>" + Self.a.replacing("MIN", with: "1") + "</xs:sequence>"
        let found = try errors(content, in: Array(text.utf8))
        #expect(found.whole == [])
        #expect(found.parts == [])
    }

    @Test("is not divided when each part would repeat too much")
    func tooMuch() {
        var splitter = XMLPartSplitter(target: 1_000, most: 64 << 20)
        let large = String(repeating: "x", count: 1 << 20)
        let kinds = (0..<6).map { "<K\($0)>\(large)</K\($0)><A/><A/>" }.joined()
        splitter.feed(Self.document(kinds + String(repeating: "<A/>", count: 2_000)))
        splitter.finish()
        var bytes = 0
        while let part = splitter.next() { bytes += part.bytes.count }
        guard case .tooMuchToRepeat = splitter.stop else {
            Issue.record("it was divided")
            return
        }
        #expect(bytes < 24 << 20)
    }
}
