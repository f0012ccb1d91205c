import BODXML
import Testing

@Suite("The description of a simple type")
struct SimpleTypeDescriptionTests {
    @Test(
        "says in words what the values are",
        arguments: [
            ("<xs:restriction base=\"xs:decimal\"/>", "a decimal number"),
            (
                "<xs:restriction base=\"xs:string\"><xs:maxLength value=\"22\"/></xs:restriction>",
                "a text of at most 22 characters"
            ),
            (
                "<xs:restriction base=\"xs:string\"><xs:minLength value=\"1\"/></xs:restriction>",
                "a text of at least 1 character"
            ),
            (
                "<xs:restriction base=\"xs:string\"><xs:minLength value=\"3\"/><xs:maxLength value=\"3\"/></xs:restriction>",
                "a text of exactly 3 characters"
            ),
            (
                "<xs:restriction base=\"xs:decimal\"><xs:totalDigits value=\"18\"/><xs:fractionDigits value=\"2\"/></xs:restriction>",
                "a decimal number with at most 18 digits and with at most 2 after the point"
            ),
            (
                "<xs:restriction base=\"xs:integer\"><xs:minInclusive value=\"0\"/><xs:maxInclusive value=\"9\"/></xs:restriction>",
                "a whole number from 0 to 9"
            ),
            (
                "<xs:restriction base=\"xs:decimal\"><xs:minExclusive value=\"0\"/></xs:restriction>",
                "a decimal number above 0"
            ),
            (
                "<xs:restriction base=\"xs:string\"><xs:pattern value=\"[A-Z]{3}\"/></xs:restriction>",
                "a text that matches [A-Z]{3}"
            ),
            (
                "<xs:restriction base=\"xs:string\"><xs:enumeration value=\"A\"/><xs:enumeration value=\"B\"/></xs:restriction>",
                "one of A, B"
            ),
            ("<xs:union memberTypes=\"xs:date xs:time xs:dateTime\"/>", "a date, a time, or a date and time"),
            ("<xs:list itemType=\"xs:integer\"/>", "a list, separated by blanks, each item of it a whole number"),
            (
                "<xs:union memberTypes=\"xs:normalizedString\"><xs:simpleType><xs:restriction base=\"xs:string\">"
                    + "<xs:enumeration value=\"Always\"/></xs:restriction></xs:simpleType></xs:union>",
                "a text on one line or the value Always"
            ),
        ]
    )
    func describes(definition: String, words: String) throws {
        let model = try schemaModel(of: "<xs:simpleType name=\"t\">\(definition)</xs:simpleType>")
        guard case .simple(let id) = model.type(named: XMLName("t", namespace: "u")) else {
            Issue.record("t is not there")
            return
        }
        #expect(SimpleTypeDescription(id, in: model).description == words)
    }

    @Test("counts the values beyond the limit")
    func limitsValues() throws {
        let values = (1...12).map { "<xs:enumeration value=\"V\($0)\"/>" }.joined()
        let model = try schemaModel(
            of:
                "<xs:simpleType name=\"t\"><xs:restriction base=\"xs:string\">\(values)</xs:restriction></xs:simpleType>"
        )
        guard case .simple(let id) = model.type(named: XMLName("t", namespace: "u")) else {
            Issue.record("t is not there")
            return
        }
        #expect(SimpleTypeDescription(id, in: model, valueLimit: 2).description == "one of V1, V2 and 10 more")
    }

    @Test("joins the facets of all steps of a derivation")
    func joinsFacets() throws {
        let model = try schemaModel(
            of: """
                <xs:simpleType name="a"><xs:restriction base="xs:token"><xs:maxLength value="9"/><xs:pattern value="A.*"/></xs:restriction></xs:simpleType>
                <xs:simpleType name="b"><xs:restriction base="a"><xs:pattern value=".*Z"/></xs:restriction></xs:simpleType>
                <xs:complexType name="c"><xs:simpleContent><xs:extension base="b"><xs:attribute name="x"/></xs:extension></xs:simpleContent></xs:complexType>
                <xs:complexType name="d"><xs:simpleContent><xs:restriction base="c"><xs:minLength value="2"/></xs:restriction></xs:simpleContent></xs:complexType>
                """
        )
        guard case .complex(let id) = model.type(named: XMLName("d", namespace: "u")),
            case .simple(let value) = model[id].content
        else {
            Issue.record("d has no value")
            return
        }
        #expect(model[value].facets.patterns == [["A.*"], [".*Z"]])
        #expect(model[value].facets.minLength == 2)
        #expect(model[value].facets.maxLength == 9)
        #expect(model[id].attributes.map(\.name.local) == ["x"])
        #expect(model[value].variety == .atomic(.token))
    }
}
