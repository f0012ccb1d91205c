import BODDiagnostics
import BODTestSupport
import BODXML
import Foundation
import Testing

@Suite("A schema model")
struct SchemaModelTests {
    private func name(_ local: String) -> XMLName { XMLName(local, namespace: "u") }

    private func complexType(_ local: String, in model: SchemaModel) throws -> ComplexType {
        guard case .complex(let id) = model.type(named: name(local)) else { throw NotationError.noComplexType }
        return model[id]
    }

    private func children(of type: String, in model: SchemaModel) throws -> [String] {
        guard case .complex(let id) = model.type(named: name(type)) else { throw NotationError.noComplexType }
        return try #require(model.contentModel(of: id)).names.map(\.local)
    }

    @Test("knows elements with their properties, documentation and place")
    func readsElements() throws {
        let model = try schemaModel(
            of: """
                <xs:element name="a" type="xs:decimal" nillable="true" default="1"><xs:annotation>
                  <xs:documentation>The  amount
                    of it.</xs:documentation></xs:annotation></xs:element>
                <xs:element name="b" abstract="true" fixed="x"/>
                """
        )
        let first = model[try #require(model.globalElement(named: name("a")))]
        #expect(first.isNillable && first.isGlobal && !first.isAbstract)
        #expect(first.valueConstraint == .initial("1"))
        #expect(first.documentation == "The amount of it.")
        #expect(first.location.range?.start.line == 2)
        #expect(first.type == model.type(named: XMLName("decimal", namespace: "http://www.w3.org/2001/XMLSchema")))
        #expect(model.elementNames == [name("a")])
        #expect(model[try #require(model.globalElement(named: name("b")))].valueConstraint == .fixed("x"))
    }

    @Test("puts an extension's content and attributes after those of its base")
    func extendsTypes() throws {
        let model = try schemaModel(
            of: """
                <xs:complexType name="c"><xs:complexContent><xs:extension base="b"><xs:sequence><xs:element name="three"/></xs:sequence>
                  <xs:attribute name="z"/></xs:extension></xs:complexContent></xs:complexType>
                <xs:complexType name="b"><xs:complexContent><xs:extension base="a"><xs:choice><xs:element name="two"/></xs:choice></xs:extension>
                  </xs:complexContent></xs:complexType>
                <xs:complexType name="a" abstract="true"><xs:sequence><xs:element name="one"/></xs:sequence>
                  <xs:attribute name="y" use="required"/></xs:complexType>
                """
        )
        #expect(model.problems.isEmpty)
        #expect(try children(of: "c", in: model) == ["one", "two", "three"])
        let type = try complexType("c", in: model)
        #expect(type.attributes.map(\.name.local) == ["y", "z"])
        #expect(type.attributes.map(\.isRequired) == [true, false])
        #expect(try complexType("a", in: model).isAbstract)
        #expect(type.derivation == .extension)
    }

    @Test("gives a restriction its own content and the base's attributes that it does not prohibit")
    func restrictsTypes() throws {
        let model = try schemaModel(
            of: """
                <xs:complexType name="a"><xs:sequence><xs:element name="one"/><xs:element name="two" minOccurs="0"/></xs:sequence>
                  <xs:attribute name="x"/><xs:attribute name="y"/><xs:anyAttribute/></xs:complexType>
                <xs:complexType name="b"><xs:complexContent><xs:restriction base="a"><xs:sequence><xs:element name="one"/></xs:sequence>
                  <xs:attribute name="x" use="prohibited"/><xs:attribute name="y" use="required"/></xs:restriction></xs:complexContent>
                </xs:complexType>
                """
        )
        let type = try complexType("b", in: model)
        #expect(try children(of: "b", in: model) == ["one"])
        #expect(type.attributes.map(\.name.local) == ["y"])
        #expect(type.attributes[0].isRequired)
        #expect(type.attributeWildcard == nil)
    }

    @Test("resolves groups, attribute groups and references")
    func resolvesGroups() throws {
        let model = try schemaModel(
            of: """
                <xs:group name="g"><xs:choice><xs:element name="one"/><xs:element ref="two"/></xs:choice></xs:group>
                <xs:attributeGroup name="ag"><xs:attribute name="x" fixed="1"/><xs:attribute ref="shared"/>
                  <xs:anyAttribute namespace="##other"/></xs:attributeGroup>
                <xs:attribute name="shared" type="xs:integer"/>
                <xs:element name="two" type="xs:string"/>
                <xs:complexType name="t" mixed="true"><xs:group ref="g" maxOccurs="unbounded"/><xs:attributeGroup ref="ag"/></xs:complexType>
                """
        )
        let type = try complexType("t", in: model)
        #expect(model.problems.isEmpty)
        #expect(try children(of: "t", in: model) == ["one", "two"])
        #expect(type.isMixed)
        #expect(type.attributes.map(\.name) == [XMLName("x"), name("shared")])
        #expect(type.attributeWildcard == Wildcard(namespaces: .other(than: "u"), processContents: .strict))
        #expect(model.groups.map(\.name) == [name("g")])
    }

    @Test("joins included, chameleon and imported documents, in circles too")
    func joinsDocuments() throws {
        let chameleon =
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"e\" type=\"t\"/>"
            + "<xs:simpleType name=\"t\"><xs:restriction base=\"xs:string\"/></xs:simpleType></xs:schema>"
        let other =
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"o\">"
            + "<xs:import namespace=\"u\" schemaLocation=\"../root.xsd\"/><xs:element name=\"e\"/></xs:schema>"
        let root = schemaText(
            """
            <xs:include schemaLocation="sub/chameleon.xsd"/><xs:import namespace="o" schemaLocation="sub/other.xsd"/>
            <xs:complexType name="r" xmlns:o="o"><xs:sequence><xs:element ref="e"/><xs:element ref="o:e"/></xs:sequence></xs:complexType>
            """
        )
        let model = try schemaModel(("root.xsd", root), ("sub/chameleon.xsd", chameleon), ("sub/other.xsd", other))
        #expect(model.problems.isEmpty)
        #expect(model.type(named: name("t")) != nil)
        #expect(model.globalElement(named: XMLName("e", namespace: "o")) != nil)
        let id = try #require(model.globalElement(named: name("e")))
        #expect(model[id].type == model.type(named: name("t")))
    }

    @Test("lets a redefined type extend the one that it replaces")
    func redefines() throws {
        let base = schemaText(
            "<xs:complexType name=\"t\"><xs:sequence><xs:element name=\"one\"/></xs:sequence></xs:complexType>"
        )
        let root = schemaText(
            """
            <xs:redefine schemaLocation="base.xsd"><xs:complexType name="t"><xs:complexContent><xs:extension base="t">
              <xs:sequence><xs:element name="two"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType></xs:redefine>
            """
        )
        let model = try schemaModel(("root.xsd", root), ("base.xsd", base))
        #expect(model.problems.isEmpty)
        #expect(try children(of: "t", in: model) == ["one", "two"])
    }

    @Test("qualifies local names as the schema says")
    func qualifiesNames() throws {
        let model = try schemaModel(
            of: """
                <xs:complexType name="t"><xs:sequence><xs:element name="one"/><xs:element name="two" form="unqualified"/></xs:sequence>
                  <xs:attribute name="x" form="qualified"/></xs:complexType>
                """
        )
        guard case .complex(let id) = model.type(named: name("t")) else { throw NotationError.noComplexType }
        #expect(model.contentModel(of: id)?.names == [name("one"), XMLName("two")])
        #expect(model[id].attributes[0].name == name("x"))
    }

    @Test(
        "reports what is broken and goes on",
        arguments: [
            ("<xs:element name=\"r\" type=\"nothing\"/>", "schema/unknown-type"),
            ("<xs:element name=\"r\" type=\"p:nothing\"/>", "schema/unbound-prefix"),
            (
                "<xs:complexType name=\"t\"><xs:sequence><xs:element ref=\"no\"/></xs:sequence></xs:complexType>",
                "schema/unknown-element"
            ),
            ("<xs:complexType name=\"t\"><xs:group ref=\"no\"/></xs:complexType>", "schema/unknown-group"),
            (
                "<xs:complexType name=\"t\"><xs:attributeGroup ref=\"no\"/></xs:complexType>",
                "schema/unknown-attribute-group"
            ),
            ("<xs:complexType name=\"t\"><xs:attribute ref=\"no\"/></xs:complexType>", "schema/unknown-attribute"),
            ("<xs:element name=\"r\"/><xs:element name=\"r\"/>", "schema/duplicate-definition"),
            ("<xs:element name=\"r\" substitutionGroup=\"no\"/>", "schema/unknown-element"),
            ("<xs:simpleType name=\"t\"><xs:restriction base=\"t\"/></xs:simpleType>", "schema/circular-definition"),
            (
                "<xs:complexType name=\"t\"><xs:complexContent><xs:extension base=\"t\"/></xs:complexContent></xs:complexType>",
                "schema/circular-definition"
            ),
            (
                "<xs:group name=\"g\"><xs:sequence><xs:group ref=\"g\"/></xs:sequence></xs:group>",
                "schema/circular-definition"
            ),
            (
                "<xs:attributeGroup name=\"g\"><xs:attributeGroup ref=\"g\"/></xs:attributeGroup><xs:complexType name=\"t\"><xs:attributeGroup ref=\"g\"/></xs:complexType>",
                "schema/circular-definition"
            ),
        ]
    )
    func reportsProblems(body: String, id: String) throws {
        #expect(try schemaModel(of: body).problems.map(\.id.description) == [id])
    }

    @Test("survives chains of thousands of groups and types")
    func limitsDepth() throws {
        let groups = (1...3_000).map { level in
            "<xs:group name=\"g\(level)\"><xs:sequence><xs:group ref=\"g\(level - 1)\"/><xs:element name=\"e\(level)\"/></xs:sequence></xs:group>"
        }
        let types = (1...3_000).reversed().map { level in
            "<xs:complexType name=\"t\(level)\"><xs:complexContent><xs:extension base=\"t\(level - 1)\"><xs:sequence>"
                + "<xs:element name=\"f\(level)\"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>"
        }
        let model = try schemaModel(
            of: "<xs:group name=\"g0\"><xs:sequence/></xs:group><xs:complexType name=\"t0\"/>" + groups.joined()
                + types.joined()
        )
        #expect(model.problems.contains { $0.id == "schema/too-deep" })
        #expect(model.groups.count == 3_001)
    }

    @Test("finds the declaration of an element of a document, through xsi:type and wildcards")
    func findsDeclarations() throws {
        let model = try schemaModel(
            of: """
                <xs:element name="r"><xs:complexType><xs:sequence><xs:element name="item" type="base"/>
                  <xs:any namespace="##any" processContents="lax"/></xs:sequence></xs:complexType></xs:element>
                <xs:complexType name="base"><xs:sequence><xs:element name="one" type="xs:string"/></xs:sequence></xs:complexType>
                <xs:complexType name="more"><xs:complexContent><xs:extension base="base"><xs:sequence>
                  <xs:element name="two" type="xs:date"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
                <xs:element name="open" type="xs:integer"/>
                """
        )
        let text = """
            <r xmlns="u" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item xsi:type="more"><one/><two/><none/></item>
            <open/><unknown/></r>
            """
        let root = try #require(XMLReader().read(Array(text.utf8), name: "r.xml").document?.root)
        let two = try #require(root.descendant("item", "two"))
        #expect(model.declaration(for: two)?.name == name("two"))
        #expect(model.type(of: try #require(root.child("item"))) == model.type(named: name("more")))
        #expect(model.declaration(for: try #require(root.child("open")))?.isGlobal == true)
        #expect(model.declaration(for: try #require(root.descendant("item", "none"))) == nil)
        #expect(model.declaration(for: try #require(root.child("unknown"))) == nil)
    }

    @Test("reads the project's own schemas without a problem")
    func readsOwnSchemas() throws {
        let documents = try SchemaDocumentSet(root: "SyncPurchaseOrder.xsd", in: "xsd") {
            try? Project.bytes("xsd/\($0)")
        }
        let model = SchemaModel(documents)
        #expect(model.problems.isEmpty)
        let root = XMLName("SyncPurchaseOrder", namespace: "http://schema.infor.com/InforOAGIS/2")
        #expect(model.elementNames.contains(root))
        guard case .complex(let id) = model[try #require(model.globalElement(named: root))].type else {
            throw NotationError.noComplexType
        }
        #expect(model.contentModel(of: id)?.names.map(\.local) == ["ApplicationArea", "DataArea"])
    }

    @Test(
        "reads the schemas of OAGIS and UBL without a problem",
        .enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.comment)),
        arguments: [
            ("oagis-9.0/OAGIS/9.0", "BODs/Developer/ProcessPurchaseOrder.xsd", "ProcessPurchaseOrder"),
            ("ubl-xsd", "maindoc/UBL-Order-2.1.xsd", "Order"),
        ]
    )
    func readsReferenceSchemas(folder: String, file: String, root: String) throws {
        let documents = try SchemaDocumentSet(root: file, in: folder) { try? ReferenceData.bytes("\(folder)/\($0)") }
        let model = SchemaModel(documents)
        #expect(model.problems.isEmpty)
        #expect(model.elementNames.contains { $0.local == root })
    }
}
