import BODTestSupport
import BODXML
import Foundation
import Testing

/// What is quickly told valid is valid for libxml2, and most valid documents are told so.
@Suite("The quick verdict on valid documents")
struct QuickVerdictTests {
    private static let facets = [
        "", "<xs:maxLength value=\"3\"/>", "<xs:minLength value=\"2\"/>", "<xs:length value=\"4\"/>",
        "<xs:enumeration value=\"1\"/><xs:enumeration value=\"EUR\"/><xs:enumeration value=\"true\"/>",
        "<xs:pattern value=\"[0-9]+\"/>", "<xs:whiteSpace value=\"collapse\"/>",
    ]
    private static let numberFacets = [
        "", "<xs:minInclusive value=\"-5\"/>", "<xs:maxExclusive value=\"100\"/>", "<xs:totalDigits value=\"3\"/>",
        "<xs:minExclusive value=\"0\"/><xs:maxInclusive value=\"10\"/>", "<xs:enumeration value=\"1\"/>",
    ]
    private static let types = [
        "string", "normalizedString", "token", "language", "NMTOKEN", "Name", "NCName", "boolean", "decimal", "integer",
        "nonPositiveInteger", "negativeInteger", "long", "int", "short", "byte", "nonNegativeInteger", "unsignedLong",
        "unsignedInt", "unsignedShort", "unsignedByte", "positiveInteger", "float", "double", "duration", "dateTime",
        "time", "date", "gYear", "hexBinary", "base64Binary", "anyURI", "QName", "ID", "NMTOKENS",
    ]

    private static func schema(_ type: String, _ facets: String) -> String {
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:simpleType name="T"><xs:restriction base="xs:\(type)">\(facets)</xs:restriction></xs:simpleType>
          <xs:simpleType name="U"><xs:union memberTypes="xs:date T xs:integer"/></xs:simpleType>
          <xs:element name="r"><xs:complexType><xs:sequence>
            <xs:element name="t" type="T" minOccurs="0"/><xs:element name="u" type="U" minOccurs="0"/>
          </xs:sequence><xs:attribute name="t" type="T"/><xs:attribute name="u" type="U"/></xs:complexType></xs:element>
        </xs:schema>
        """
    }

    private static func value(_ random: inout SeededGenerator) -> String {
        let seeds = [
            "2026-02-28", "2026-02-28T10:02:07Z", "23:59:59.5+13:00", "-12.50", "+007", "1", "EUR", "true", "de-DE",
            "a b",
            "mailto:a@b", "http://a/b", "P3D", "UjBs", "R09EbA==", "UjBsR09EbGg=", "", "é€x", "255", "-128", "65536",
            "4294967295", "18446744073709551615",
        ]
        let alphabet = Array("0123456789+-.:=TZ eE /@#%é_\u{A0}abPD\t\n")
        var text = Array(seeds.randomElement(using: &random) ?? "")
        for _ in 0..<max(0, Int.random(in: -1...3, using: &random)) {
            let place = Int.random(in: 0...text.count, using: &random)
            let character = alphabet.randomElement(using: &random) ?? "x"
            switch Int.random(in: 0..<3, using: &random) {
            case 0 where place < text.count: text.remove(at: place)
            case 1 where place < text.count: text[place] = character
            default: text.insert(character, at: place)
            }
        }
        return String(text)
    }

    @Test("takes no value that libxml2 refuses", arguments: types)
    func values(of type: String) throws {
        let isNumber =
            ["decimal", "byte", "short", "int", "long"].contains(type) || type.lowercased().contains("integer")
            || type.hasPrefix("unsigned")
        for (index, facets) in (isNumber ? Self.numberFacets : Self.facets).enumerated() {
            // Not every facet is one of every type.
            guard var comparison = try? QuickComparison(Self.schema(type, facets)) else {
                continue
            }
            var random = SeededGenerator(seed: UInt64(index) &* 131 &+ UInt64(type.utf8.count))
            for _ in 0..<(Soak.isOn ? 4_000 : 120) {
                let (value, other) = (Self.value(&random), Self.value(&random))
                comparison.judge(Array("<r><t>\(value)</t></r>".utf8))
                comparison.judge(Array("<r t=\"\(value)\"><u>\(other)</u></r>".utf8))
                comparison.judge(Array("<r u=\"\(other)\"/>".utf8))
            }
            #expect(comparison.failures.isEmpty, "\(comparison.failures.prefix(3))")
        }
    }

    @Test(
        "takes the values that BODs mostly have",
        arguments: [
            ("string", "Prüfstand 3"), ("normalizedString", "PMM000000"), ("token", "EUR"), ("boolean", "false"),
            ("decimal", "-12.50"),
            ("positiveInteger", "7"), ("integer", "0"), ("date", "2026-02-28"), ("dateTime", "2026-02-17T10:02:07.5Z"),
            ("time", "08:00:00"), ("language", "de-CH"), ("anyURI", "mailto:h.oltmann@varlund.example.com"),
            ("NMTOKEN", "A-1"),
            ("base64Binary", "UjBsR09EbGhjZw=="),
        ]
    )
    func common(_ type: String, _ value: String) throws {
        var comparison = try QuickComparison(Self.schema(type, ""))
        comparison.judge(Array("<r t=\"\(value)\"><t>\(value)</t></r>".utf8))
        #expect(comparison.taken == 1)
        #expect(comparison.failures.isEmpty)
    }

    @Test("takes no children that libxml2 refuses", arguments: Soak.seeds(60 as UInt64, times: 50))
    func children(seed: UInt64) throws {
        var random = RandomContent(seed: seed)
        let notation = random.notation()
        var comparison = try QuickComparison(ContentNotation.schema(notation.text))
        for _ in 0..<20 {
            var children = random.children(of: notation)
            if random.chance(50), !children.isEmpty {
                let place = Int.random(in: 0..<children.count, using: &random.generator)
                if random.chance(50) { children.remove(at: place) } else { children.insert(children[place], at: place) }
            }
            if random.chance(20) { children.shuffle(using: &random.generator) }
            comparison.judge(Array("<r xmlns=\"u\">\(children.map { "<\($0)/>" }.joined())</r>".utf8))
        }
        #expect(comparison.failures.isEmpty, "\(notation.text): \(comparison.failures.prefix(3))")
        // A model whose repetitions had to be unrolled says more than the schema, and is not asked.
        #expect(comparison.taken == comparison.valid || comparison.taken == 0)
    }

    private static let structures = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="u" xmlns="u" elementFormDefault="qualified">
          <xs:element name="r"><xs:complexType mixed="false"><xs:sequence>
            <xs:element name="all" minOccurs="0"><xs:complexType><xs:all>
              <xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:int" minOccurs="0"/>
            </xs:all></xs:complexType></xs:element>
            <xs:element name="mixed" minOccurs="0" maxOccurs="3"><xs:complexType mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded">
              <xs:element name="i" type="xs:string"/><xs:any namespace="##other" processContents="lax"/>
            </xs:choice></xs:complexType></xs:element>
            <xs:element name="empty" minOccurs="0"><xs:complexType><xs:attribute name="n" type="xs:int" use="required"/></xs:complexType></xs:element>
            <xs:element name="open" type="xs:anyType" minOccurs="0"/>
            <xs:element name="area" minOccurs="0"><xs:complexType><xs:sequence>
              <xs:any namespace="##any" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name="strict" minOccurs="0"><xs:complexType><xs:sequence>
              <xs:any namespace="##targetNamespace" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name="skip" minOccurs="0"><xs:complexType><xs:sequence>
              <xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name="amount" minOccurs="0" nillable="true"><xs:complexType><xs:simpleContent><xs:extension base="xs:decimal">
              <xs:attribute name="currencyID" type="xs:token" use="required"/><xs:attribute name="fixed" type="xs:token" fixed="x"/>
              <xs:anyAttribute namespace="##other" processContents="lax"/>
            </xs:extension></xs:simpleContent></xs:complexType></xs:element>
            <xs:element name="with" type="xs:string" default="d" minOccurs="0"/>
            <xs:element ref="head" minOccurs="0"/>
            <xs:element name="derived" type="D" minOccurs="0"/>
          </xs:sequence></xs:complexType></xs:element>
          <xs:element name="head" type="xs:string" abstract="true"/>
          <xs:element name="member" type="xs:string" substitutionGroup="head"/>
          <xs:element name="global" type="xs:int"/>
          <xs:complexType name="B"><xs:sequence><xs:element name="x" type="xs:int"/></xs:sequence><xs:attribute name="p" type="xs:string"/></xs:complexType>
          <xs:complexType name="D"><xs:complexContent><xs:extension base="B"><xs:sequence><xs:element name="y" type="xs:date" minOccurs="0"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
        </xs:schema>
        """
    private static let structured = """
        <r xmlns="u" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:schemaLocation="u u.xsd">
          <all><b>1</b><a>x</a></all>
          <mixed>text <i>i</i><o:o xmlns:o="urn:o" a="1"/> more</mixed><mixed/>
          <empty n="1"/>
          <open>any <thing a="1"><global>1</global></thing></open>
          <area><global>7</global><z xmlns="">1</z></area>
          <strict><global>8</global></strict>
          <skip><global>none</global></skip>
          <amount currencyID="EUR">1.00</amount>
          <with>d</with>
          <member>m</member>
          <derived p="q"><x>1</x><y>2026-01-01</y></derived>
        </r>
        """

    /// The same without what is left to libxml2.
    private static let common = ["<with>d</with>", "<member>m</member>"].reduce(structured) {
        $0.replacing($1, with: "")
    }

    @Test("takes no structure that libxml2 refuses", arguments: Soak.seeds(400 as UInt64, times: 50))
    func structures(seed: UInt64) throws {
        var comparison = try QuickComparison(Self.structures)
        for round in 0..<10 as Range<UInt64> {
            let start = round.isMultiple(of: 2) ? Self.structured : Self.common
            comparison.judge(
                MutatedDocument(Array(start.utf8), seed: seed &* 16 &+ round, changes: Int(round % 4)).bytes
            )
        }
        #expect(comparison.failures.isEmpty, "\(comparison.failures.prefix(2))")
    }

    @Test("takes what has nothing rare in it")
    func common() throws {
        var comparison = try QuickComparison(Self.structures)
        comparison.judge(Array(Self.common.utf8))
        #expect(comparison.taken == 1)
        comparison.judge(Array(Self.structured.utf8))
        #expect(comparison.taken == 1)
        #expect(comparison.valid == 2)
    }

    @Test(
        "takes no UBL order that libxml2 refuses by the official schema",
        .enabled(if: ReferenceData.isPresent, "\(ReferenceData.comment)")
    )
    func ubl() throws {
        let set = try SchemaDocumentSet(root: "maindoc/UBL-Order-2.1.xsd") {
            try? ReferenceData.bytes("ubl-xsd/\($0.replacing("../", with: ""))")
        }
        var comparison = try QuickComparison(set)
        let order = try ReferenceData.bytes("ubl/UBL-Order-2.1-Example.xml")
        for seed in Soak.seeds(150 as UInt64, times: 40) {
            comparison.judge(MutatedDocument(order, seed: seed, changes: Int(seed % 3)).bytes)
        }
        #expect(comparison.failures.isEmpty, "\(comparison.failures.prefix(1))")
        print("UBL: \(comparison.documents) documents, \(comparison.valid) valid, \(comparison.taken) of them quickly")
        #expect(comparison.taken * 10 > comparison.valid * 7)
    }

    @Test("learns from many threads at once")
    func threads() async throws {
        let fresh = try QuickComparison(Self.structures)
        let counts = await withTaskGroup(of: (Int, [String]).self) { group in
            for task in 0..<8 as Range<UInt64> {
                group.addTask {
                    var comparison = fresh
                    for seed in 0..<40 as Range<UInt64> {
                        let seed = 5_000 + seed &* 8 &+ task
                        comparison.judge(MutatedDocument(Array(Self.structured.utf8), seed: seed, changes: 1).bytes)
                    }
                    return (comparison.documents, comparison.failures)
                }
            }
            var all: [(Int, [String])] = []
            for await result in group { all.append(result) }
            return all
        }
        #expect(counts.allSatisfy { $0.0 > 0 && $0.1.isEmpty })
    }
}
