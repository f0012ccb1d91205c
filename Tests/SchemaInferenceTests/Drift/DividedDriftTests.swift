import BODDiagnostics
import BODTestSupport
import BODXML
import Testing

@testable import SchemaInference

/// A document that comes part by part differs from an earlier schema in what it differs as a whole.
@Suite("Drift of documents that are too large to be held")
struct DividedDriftTests {
    private static let old = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="Orders"><xs:complexType><xs:sequence>
            <xs:element name="ID" type="xs:string"/>
            <xs:element name="Order" maxOccurs="20"><xs:complexType><xs:sequence>
              <xs:element name="Date" type="xs:date" minOccurs="0"/>
              <xs:element name="Line" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                <xs:element name="Qty" type="xs:integer"/>
                <xs:element name="Unit" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:enumeration value="EA"/><xs:enumeration value="KGM"/></xs:restriction></xs:simpleType></xs:element>
              </xs:sequence><xs:attribute name="no" type="xs:integer" use="required"/></xs:complexType></xs:element>
              <xs:element name="Extra" minOccurs="0"><xs:complexType><xs:sequence>
                <xs:any processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence></xs:complexType></xs:element>
            </xs:sequence><xs:attribute name="kind" type="xs:string"/></xs:complexType></xs:element>
            <xs:element name="End" type="xs:string"/>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """

    private static func run() throws -> DriftRun {
        let set = try SchemaDocumentSet(root: "old.xsd") { $0 == "old.xsd" ? Array(old.utf8) : nil }
        return DriftRun(EarlierSchema(try CompiledSchema(set), name: "old.xsd"))
    }

    private static let earlier = Result { try run() }

    private func whole(_ bytes: [UInt8], _ run: DriftRun) -> DriftObservation {
        run.observe([InferenceInput(name: "a.xml", bytes: bytes)])
    }

    private func divided(_ bytes: [UInt8], _ run: DriftRun, target: Int = 150) throws -> DriftObservation {
        var observer = try #require(run.divided(of: "a.xml"))
        for (part, reading) in parts(of: bytes, target: target) { observer.add(part, reading) }
        return observer.observation([])
    }

    private func expectTheSame(_ bytes: [UInt8], _ run: DriftRun) throws {
        let (whole, divided) = (whole(bytes, run), try divided(bytes, run))
        let text = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
        #expect(divided.documents == whole.documents && divided.refused == whole.refused, text)
        #expect(divided.diagnostics.filter { $0.id != "infer/not-compared" } == whole.diagnostics, text)
        #expect(divided.open == whole.open, text)
        #expect(divided.places == whole.places, text)
        if divided.diagnostics.isEmpty, divided.breaches != whole.breaches {
            Issue.record("\(brief(divided)) is not \(brief(whole)) in \(text)")
        }
    }

    /// What there is beyond the schema, in short.
    private func brief(_ observation: DriftObservation) -> [String] {
        observation.breaches.map { key, breach in
            "\(key.aspect) \(key.name?.description ?? "-") \(breach.path.text) \(breach.count) \(breach.first) \(breach.words ?? "-")"
        }
        .sorted()
    }

    private static let line = "<Line no='1'><Qty>2</Qty><Unit>EA</Unit></Line>"
    private static let lines = String(repeating: line, count: 12)
    private static let good =
        "<Orders><ID>1</ID><Order kind='a'><Date>2026-01-01</Date>\(lines)</Order><Order>\(lines)</Order><End/></Orders>"

    @Test(
        "is that of the whole",
        arguments: [
            good,
            // Inside an element that is complete in its part.
            good.replacingLast("<Qty>2</Qty>", with: "<Qty>2.5</Qty>"),
            good.replacingLast("<Unit>EA</Unit>", with: "<Unit>BX</Unit>"),
            good.replacingLast("<Unit>EA</Unit>", with: "<Unit>EA</Unit><Colour/>"),
            good.replacingLast("<Line no='1'>", with: "<Line>"),
            // In an element that is spread over parts.
            good.replacingLast("</Order>", with: "<Line no='9'/><Note/></Order>"),
            good.replacingLast("</Order>", with: "<Date>2026-01-02</Date></Order>"),
            good.replacingFirst("<ID>1</ID>", with: ""),
            good.replacingFirst("<End/>", with: ""),
            good.replacingFirst("<ID>1</ID>", with: "<ID>1</ID><ID>2</ID>"),
            good.replacingFirst("<End/>", with: "<Ende/>"),
            good.replacingLast("<Qty>2</Qty>", with: "<Qyt>2</Qyt>"),
            good.replacingFirst("<End/>", with: "<End/><Order><Line no='1'><Qty>1</Qty></Line></Order>"),
            good.replacingFirst("kind='a'", with: "kynd='a'"),
            good.replacingFirst("<End/>", with: "text<End/>"),
            good.replacingFirst("</Order>", with: "text</Order>"),
            // Two of one local name.
            good.replacingFirst("<End/>", with: "<o:End xmlns:o='urn:other'/><End/>"),
            good.replacingFirst("<End/>", with: "<End/><End/><o:End xmlns:o='urn:other'/>"),
            "<Orders><ID/>" + String(repeating: "<Order>\(line)</Order>", count: 23) + "<End/></Orders>",
            "<Orders><ID/>" + String(repeating: "<Order>\(line)</Order>", count: 20)
                + "<Order>\(lines)</Order><End/></Orders>",
            // In open content.
            good.replacingFirst(
                "</Order>",
                with: "<Extra>" + String(repeating: "<My n='1'/><Order/>", count: 20) + "</Extra></Order>"
            ),
            // Another root.
            good.replacingFirst("<Orders>", with: "<Bestellungen>").replacingLast("</Orders>", with: "</Bestellungen>"),
        ]
    )
    func same(_ text: String) throws {
        let bytes = Array(text.utf8)
        #expect(parts(of: bytes).count > 3)
        try expectTheSame(bytes, Self.earlier.get())
    }

    @Test(
        "of elements in one that must not have any is that of the whole, but for the text of that one",
        arguments: ["<ID>1</ID>", "<End/>"]
    )
    func inSimpleElement(place: String) throws {
        let content = place == "<End/>" ? "<End>\(Self.lines)</End>" : "<ID>1\(Self.lines)</ID>"
        let bytes = Array(Self.good.replacingFirst(place, with: content).utf8)
        let (whole, divided) = (whole(bytes, try Self.earlier.get()), try divided(bytes, Self.earlier.get()))
        #expect(!whole.breaches.isEmpty && divided.breaches == whole.breaches)
    }

    @Test("names what could not be compared")
    func notCompared() throws {
        let misplaced = "<Orders><ID>1</ID><End/><Order>\(Self.lines)<Line/></Order></Orders>"
        let observation = try divided(Array(misplaced.utf8), Self.earlier.get())
        #expect(observation.refused == 1)
        #expect(observation.diagnostics.map(\.id) == ["infer/not-compared"])
        #expect(
            observation.diagnostics.first?.summary
                == "not compared with the earlier schema: all that the schema says of Order, Orders"
        )
    }

    @Test("made at random is that of the whole", arguments: Soak.seeds(80 as UInt64))
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        try expectTheSame(Array(Self.orders(&generator).utf8), Self.earlier.get())
    }

    private static func orders(_ generator: inout SeededGenerator) -> String {
        func maybe(_ odds: Int) -> Bool { Int.random(in: 0..<odds, using: &generator) == 0 }
        var text = "<Orders>" + (maybe(20) ? "" : "<ID>7</ID>")
        for _ in 0..<Int.random(in: 1...22, using: &generator) {
            text += maybe(2) ? "<Order kind='b'>" : "<Order>"
            if maybe(2) { text += maybe(15) ? "<Date>soon</Date>" : "<Date>2026-02-03</Date>" }
            for number in 0..<Int.random(in: 0...9, using: &generator) {
                text +=
                    maybe(30)
                    ? "<Line><Qty>1</Qty></Line>" : "<Line no='\(number)'><Qty>\(maybe(30) ? "much" : "3")</Qty></Line>"
                if maybe(60) { text += "<Note>n</Note>" }
            }
            if maybe(4) { text += "<Extra>" + (maybe(2) ? "<A b='1'/><C/>" : "") + "</Extra>" }
            text += "</Order>"
        }
        return text + (maybe(20) ? "" : "<End/>") + "</Orders>"
    }
}
