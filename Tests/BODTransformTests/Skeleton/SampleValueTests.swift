import BODTransform
import Testing

@Suite("A sample value")
struct SampleValueTests {
    static func restriction(_ base: String, _ facets: String) -> String {
        "<xs:restriction base='xs:\(base)'>\(facets)</xs:restriction>"
    }

    static let builtIns = [
        "string", "normalizedString", "token", "language", "NMTOKEN", "NMTOKENS", "Name", "NCName", "ID", "boolean",
        "decimal", "integer", "nonPositiveInteger", "negativeInteger", "long", "int", "short", "byte",
        "nonNegativeInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte", "positiveInteger",
        "float", "double", "duration", "dateTime", "time", "date", "gYearMonth", "gYear", "gMonthDay", "gDay",
        "gMonth", "hexBinary", "base64Binary", "anyURI",
    ]

    @Test("fits every built-in type", arguments: builtIns)
    func builtIn(_ type: String) throws {
        let value = try TenantSchema.element(type: Self.restriction(type, ""))
        #expect(value.findings.isEmpty, "\(value.text)")
    }

    @Test(
        "fits the facets of its type",
        arguments: [
            restriction("string", "<xs:maxLength value='3'/>"), restriction("string", "<xs:length value='40'/>"),
            restriction("string", "<xs:minLength value='12'/><xs:maxLength value='13'/>"),
            restriction("string", "<xs:enumeration value='Open'/><xs:enumeration value='Closed'/>"),
            restriction("decimal", "<xs:minInclusive value='17.5'/>"),
            restriction("integer", "<xs:maxExclusive value='0'/>"),
            restriction("decimal", "<xs:minExclusive value='5'/><xs:maxInclusive value='6'/>"),
            restriction("decimal", "<xs:totalDigits value='1'/><xs:fractionDigits value='0'/>"),
            restriction("date", "<xs:enumeration value='2001-02-03'/>"),
            "<xs:list itemType='xs:int'/>", "<xs:union memberTypes='xs:date xs:int'/>",
        ]
    )
    func facets(_ type: String) throws {
        let value = try TenantSchema.element(named: "DeliveryAmount", type: type)
        #expect(value.findings.isEmpty, "\(value.text)")
    }

    @Test(
        "matches the pattern of its type",
        arguments: [
            "[A-Z]{3}", "\\d{4}-\\d{2}", "(AB|CD)+[0-9]?", "[^a-z]x", "[a-z-[aeiou]]{2}", "\\p{Lu}\\p{Nd}{2}",
            "a\\.b\\-c",
            "[\\-+]?[0-9]+(\\.[0-9]{2})?", "lid://[a-z0-9._]+", ".{5}", "|x", "\\i\\c*", "[\\d\\s]+", "((((a))))",
        ]
    )
    func patterns(_ pattern: String) throws {
        let escaped = pattern.replacing("&", with: "&amp;")
        let value = try TenantSchema.element(type: Self.restriction("string", "<xs:pattern value='\(escaped)'/>"))
        #expect(value.findings.isEmpty, "\(value.text)")
    }

    @Test(
        "is found fast for a pattern made to take long",
        arguments: [
            "(((a{999}){999}){999}){999}", "((((((((((((((((((((((((((((((((a))))))))))))))))))))))))))))))))", "[",
            "(", "a{", "\\", "[z-a]",
        ]
    )
    func hostilePattern(_ pattern: String) {
        #expect(throws: Never.self) {
            try TenantSchema.skeleton(
                "<xs:element name='Thing'><xs:simpleType>\(Self.restriction("string", "<xs:pattern value='\(pattern)'/>"))</xs:simpleType></xs:element>"
            ).bytes()
        }
    }

    @Test(
        "comes from the field's name where the type allows it",
        arguments: [
            ("CountryCode", "DE"), ("RequiredDateTime", "2026-01-15T09:30:00Z"), ("GrossAmount", "100.00"),
            ("PartialIndicator", "false"), ("OpenQuantity", "10"), ("Color", "Color"),
        ]
    )
    func fieldNames(_ name: String, _ text: String) throws {
        #expect(try TenantSchema.element(named: name, type: Self.restriction("string", "")).text == text)
    }
}
