import BODForms
import SchemaInference
import Testing

@Suite("Drift against an XSD")
struct DriftTests {
    private let old = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="Order"><xs:complexType><xs:sequence>
            <xs:element name="ID" type="xs:string"/>
            <xs:element name="Note" type="xs:string" minOccurs="0"/>
            <xs:element name="Status" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
              <xs:enumeration value="Open"/><xs:enumeration value="Closed"/><xs:enumeration value="Held"/>
            </xs:restriction></xs:simpleType></xs:element>
            <xs:element name="Line" maxOccurs="unbounded"><xs:complexType><xs:sequence>
              <xs:element name="Qty" type="xs:integer"/>
              <xs:element name="Text" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
                <xs:maxLength value="5"/></xs:restriction></xs:simpleType></xs:element>
            </xs:sequence><xs:attribute name="no" type="xs:integer" use="required"/><xs:attribute name="unit" type="xs:string"/></xs:complexType></xs:element>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """

    private func order(_ content: String) -> String { "<Order>\n\(content)\n</Order>" }

    private func change(_ content: String, others: [String] = []) throws -> (DriftChange, SchemaDrift) {
        let usual = order("<ID>1</ID><Line no='1'><Qty>2</Qty></Line>")
        let drift = try drift(of: [usual, order(content)] + others, againstXSD: old)
        let refused = drift.changes.filter(\.isRefused)
        return (try #require(refused.first), drift)
    }

    @Test(
        "says what samples have beyond the schema, where first, and what the catalog thinks of it",
        arguments: [
            (
                "<ID>1</ID><Line no='1'><Qty>2</Qty><Colour/></Line>", "appeared /Order/Line/Colour element",
                "new; 1 place", true, 2, 36
            ),
            (
                "<ID>1</ID><Line no='1' vat='9'><Qty>2</Qty></Line>", "appeared /Order/Line/@vat attribute",
                "new; 1 place", true, 2, 24
            ),
            (
                "<ID>1</ID><Line no='1'><Qty>2.5</Qty></Line>", "widened /Order/Line/Qty type",
                "a whole number; 1 of 2 are numbers with a fraction", false, 2, 29
            ),
            (
                "<ID>1</ID><Status>Lost</Status><Line no='1'><Qty>2</Qty></Line>", "widened /Order/Status enumeration",
                "one of 3 listed values; 1 of 1 is another", true, 2, 19
            ),
            (
                "<ID>1</ID><Line no='1'><Qty>2</Qty><Text>too long</Text></Line>", "widened /Order/Line/Text maxLength",
                "at most 5 characters; up to 8 in 1 of 1", true, 2, 42
            ),
            (
                "<Line no='1'><Qty>2</Qty></Line>", "widened /Order/ID required", "required; missing in 1 of 2", true,
                1, 1
            ),
            (
                "<ID>1</ID><Line><Qty>2</Qty></Line>", "widened /Order/Line/@no required",
                "required; missing in 1 of 2", true, 2, 11
            ),
            (
                "<ID>1</ID><ID>2</ID><Line no='1'><Qty>2</Qty></Line>", "widened /Order/ID repeated",
                "more often than allowed; up to 2 in one, 1 too many", true, 2, 11
            ),
        ]
    )
    func beyond(content: String, short: String, summary: String, accepts: Bool, line: Int, column: Int) throws {
        let (change, drift) = try change(content)
        #expect("\(change.kind.rawValue) \(change.path) \(change.aspect)" == short)
        #expect(change.summary == summary)
        #expect(change.ruling.accepts == accepts)
        #expect(change.first?.description == "sample-11.xml:\(line):\(column)")
        #expect(drift.refused == 1 && drift.isRefusing)
        #expect(drift.changes.count(where: \.isRefused) == 1)
    }

    @Test("tells what is missing where something else stands in its place")
    func replaced() throws {
        let (_, drift) = try change("<ID>1</ID><Line no='1'><Qyt>2</Qyt></Line>")
        let told = drift.changes.filter(\.isRefused).map { "\($0.kind.rawValue) \($0.path) \($0.summary)" }
        #expect(
            told == ["appeared /Order/Line/Qyt new; 1 place", "widened /Order/Line/Qty required; missing in 1 of 2"]
        )
    }

    @Test("tells another order, and what stands in it")
    func order() throws {
        let (change, drift) = try change("<Note/><ID>1</ID><Line no='1'><Qty>2</Qty></Line>")
        #expect(change.kind == .widened && change.aspect == "order" && change.ruling.accepts == true)
        #expect(change.summary.hasSuffix("stands in the wrong place in Order") && drift.refused == 1)
    }

    @Test("tells a required element that no sample has as vanished")
    func vanishedRequired() throws {
        let drift = try drift(of: [order("<Line no='1'><Qty>2</Qty></Line>")], againstXSD: old)
        let changes = drift.changes.filter { $0.path == "/Order/ID" }
        let change = try #require(changes.first)
        #expect(change.kind == .vanished && change.isRefused)
        #expect(change.summary == "required; in none of 1")
    }

    @Test("tells an optional element that no sample has as not seen, and accepts the samples")
    func notSeen() throws {
        let drift = try drift(of: [order("<ID>1</ID><Line no='1'><Qty>2</Qty></Line>")], againstXSD: old)
        #expect(
            drift.short == [
                "vanished /Order/Line/@unit attribute", "vanished /Order/Line/Text element",
                "vanished /Order/Note element", "vanished /Order/Status element",
            ]
        )
        #expect(!drift.isRefusing && drift.changes.allSatisfy { $0.ruling.accepts == false })
    }

    @Test("says that samples use less than the schema allows only when there are enough of them")
    func narrowed() throws {
        let one = order("<ID>1</ID><Note>12</Note><Status>Open</Status><Line no='1'><Qty>2</Qty></Line>")
        let few = try drift(of: [one, one], againstXSD: old)
        #expect(few.changes.filter { $0.kind == .narrowed }.map(\.path) == ["/Order/Status"])
        let many = try drift(of: Array(repeating: one, count: 24), againstXSD: old)
        #expect(
            many.changes.filter { $0.kind == .narrowed }.map { "\($0.path) \($0.summary)" } == [
                "/Order/Line repeatable; never more than once", "/Order/Note optional; in all of 24",
                "/Order/Note text; each of 24 values is a whole number",
                "/Order/Status 2 of 3 listed values not seen: Closed, Held", "/Order/Status optional; in all of 24",
            ]
        )
    }

    @Test("names the first sample by its name and offset, whatever the order")
    func first() throws {
        let bad = order("<ID>1</ID><Line no='1'><Qty>x</Qty></Line>")
        let schema = try drift(of: [bad, bad], againstXSD: old)
        #expect(schema.changes.first?.first?.description == "sample-10.xml:2:29")
        #expect(schema.changes.first?.count == 2)
    }

    @Test("counts what several places share once, by their type")
    func sharedTypes() throws {
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:complexType name="Party"><xs:sequence><xs:element name="Name" type="xs:string"/>
                <xs:element name="Phone" type="xs:string" minOccurs="0"/></xs:sequence></xs:complexType>
              <xs:element name="R"><xs:complexType><xs:sequence><xs:element name="A" type="Party"/>
                <xs:element name="B" type="Party"/></xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """
        let one = "<R><A><Name/><Phone/></A><B><Name/></B></R>"
        #expect(try drift(of: [one], againstXSD: schema).changes.isEmpty)
        let new = "<R><A><Name/><Fax/></A><B><Name/><Phone/><Fax/></B></R>"
        let drift = try drift(of: [new], againstXSD: schema)
        #expect(drift.short == ["appeared /R/A/Fax element"] && drift.changes[0].count == 2)
    }

    @Test("tells an unknown root as another object")
    func unknownRoot() throws {
        let drift = try drift(of: ["<Invoice/>"], againstXSD: old)
        #expect(drift.short == ["appeared /Invoice root"])
        #expect(drift.changes[0].ruling.accepts == false && drift.refused == 1)
    }

    @Test("says nothing about what stands in open content")
    func openContent() throws {
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="R"><xs:complexType><xs:sequence>
              <xs:any processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """
        #expect(try drift(of: ["<R><New><a/></New></R>"], againstXSD: schema).changes.isEmpty)
    }

    @Test("shows no value of a sample")
    func noValues() throws {
        let (_, drift) = try change(
            "<ID>1</ID><Status>SECRET</Status><Line no='SECRET'><Qty>SECRET</Qty><Text>SECRETS</Text></Line>"
        )
        #expect(drift.changes.count(where: \.isRefused) == 4)
        #expect(!drift.text.contains("SECRET") && !drift.json.contains("SECRET"))
    }
}
