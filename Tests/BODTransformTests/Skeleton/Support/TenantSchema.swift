import BODDiagnostics
import BODTransform
import BODXML

/// A schema as a tenant could have one, written for a test.
enum TenantSchema {
    static let namespace = "http://schema.infor.com/InforOAGIS/2"

    static func documents(_ content: String) throws -> SchemaDocumentSet {
        let text = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="\(namespace)" targetNamespace="\(namespace)"
                elementFormDefault="qualified">\(content)</xs:schema>
            """
        return try SchemaDocumentSet(root: "tenant.xsd") { $0 == "tenant.xsd" ? Array(text.utf8) : nil }
    }

    /// A noun with one element of a type, and a skeleton's value for it; valid by the schema.
    static func element(named name: String = "Field", type: String) throws -> (text: String, findings: [String]) {
        let noun = """
            <xs:element name="Thing"><xs:complexType><xs:sequence>
            <xs:element name="\(name)"><xs:simpleType>\(type)</xs:simpleType></xs:element>
            </xs:sequence></xs:complexType></xs:element>
            """
        let skeleton = try skeleton(noun)
        let field = try parsed(skeleton).root.descendant("DataArea", "Thing", name)
        return (field?.text ?? "", try skeleton.check(skeleton.bytes()).map(\.summary))
    }

    /// A skeleton by a schema of the whole document around a noun.
    static func skeleton(_ content: String, form: SkeletonForm = .usual, depth: Int? = nil) throws -> Skeleton {
        let whole = """
            <xs:element name="SyncThing"><xs:complexType><xs:sequence><xs:element name="DataArea"><xs:complexType>
            <xs:sequence><xs:element name="Sync"/><xs:element ref="Thing"/></xs:sequence>
            </xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
            """
        return try nounSkeleton(content + whole, form: form, depth: depth)
    }

    static func nounSkeleton(_ content: String, form: SkeletonForm = .usual, depth: Int? = nil) throws -> Skeleton {
        let schema = try SkeletonSchema(noun: "Thing", in: documents(content))
        return Skeleton(schema, form: form, values: SkeletonKind.values, depth: depth)
    }
}
