/// The schema of the attributes `xml:lang`, `xml:space`, `xml:base` and `xml:id`, which schemas import from w3.org.
///
/// What they may hold is said in XML 1.0 sections 2.10 and 2.12, XML Base and xml:id. A document `xml.xsd` in the user's folder goes first.
enum XMLNamespaceSchema {
    /// The namespace to which the prefix `xml` is bound everywhere.
    static let namespace = "http://www.w3.org/XML/1998/namespace"
    /// The location under which it is found when the user has none.
    static let location = "xml.xsd"

    static func bytes(at location: String) -> [UInt8]? {
        location == Self.location ? Array(text.utf8) : nil
    }

    private static let text = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="\(namespace)" xml:lang="en">
          <xs:attribute name="lang">
            <xs:simpleType>
              <xs:union memberTypes="xs:language">
                <xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType>
              </xs:union>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="space">
            <xs:simpleType>
              <xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="base" type="xs:anyURI"/>
          <xs:attribute name="id" type="xs:ID"/>
          <xs:attributeGroup name="specialAttrs">
            <xs:attribute ref="xml:base"/>
            <xs:attribute ref="xml:lang"/>
            <xs:attribute ref="xml:space"/>
            <xs:attribute ref="xml:id"/>
          </xs:attributeGroup>
        </xs:schema>
        """
}
