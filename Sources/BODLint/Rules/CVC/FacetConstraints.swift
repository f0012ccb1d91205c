/// What a schema says about the restrictions of a value.
enum FacetConstraints {
    static let descriptions: [RuleDescription] = [
        Constraint.describe(
            "enumeration-valid",
            "Value that is not in the list",
            "A value is one of those that the type lists.",
            remedy: "write one of the values that the finding lists; capitals count",
            failing: [
                .instance(
                    "<Status>↓open</Status>",
                    schema: #"""
                        <xs:element name="Status"><xs:simpleType><xs:restriction base="xs:string">
                          <xs:enumeration value="Open"/><xs:enumeration value="Closed"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "pattern-valid",
            "Value against a pattern",
            "A value has the form that a pattern of its type describes.",
            remedy: "compare the value with the pattern, character by character",
            failing: [
                .instance(
                    "<CurrencyCode>↓Euro</CurrencyCode>",
                    schema: #"""
                        <xs:element name="CurrencyCode"><xs:simpleType><xs:restriction base="xs:string">
                          <xs:pattern value="[A-Z]{3}"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "length-valid",
            "Value of the wrong length",
            "A value has exactly the length of its type.",
            remedy: "write a value of that length",
            failing: [
                .instance(
                    "<CountryCode>↓DEU</CountryCode>",
                    schema: #"""
                        <xs:element name="CountryCode"><xs:simpleType><xs:restriction base="xs:string">
                          <xs:length value="2"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "minLength-valid",
            "Value that is too short",
            "A value is at least as long as its type demands.",
            remedy: "fill the value, or leave the element out",
            failing: [
                .instance(
                    "↓<ID></ID>",
                    schema: #"""
                        <xs:element name="ID"><xs:simpleType><xs:restriction base="xs:string">
                          <xs:minLength value="1"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "maxLength-valid",
            "Value that is too long",
            "A value is at most as long as its type allows.",
            remedy: "shorten the value before it is written; a receiver cuts it or refuses it",
            failing: [
                .instance(
                    "<ID>↓4500001</ID>",
                    schema: #"""
                        <xs:element name="ID"><xs:simpleType><xs:restriction base="xs:string">
                          <xs:maxLength value="5"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "minInclusive-valid",
            "Value below the minimum",
            "A value is not less than the minimum of its type.",
            remedy: "write a value within the bounds",
            failing: [
                .instance(
                    "<Percent>↓-1</Percent>",
                    schema: #"""
                        <xs:element name="Percent"><xs:simpleType><xs:restriction base="xs:decimal">
                          <xs:minInclusive value="0"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "maxInclusive-valid",
            "Value above the maximum",
            "A value is not more than the maximum of its type.",
            remedy: "write a value within the bounds",
            failing: [
                .instance(
                    "<Percent>↓101</Percent>",
                    schema: #"""
                        <xs:element name="Percent"><xs:simpleType><xs:restriction base="xs:decimal">
                          <xs:maxInclusive value="100"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "minExclusive-valid",
            "Value at or below the bound",
            "A value is more than the lower bound of its type.",
            remedy: "write a value within the bounds",
            failing: [
                .instance(
                    "<Quantity>↓0</Quantity>",
                    schema: #"""
                        <xs:element name="Quantity"><xs:simpleType><xs:restriction base="xs:decimal">
                          <xs:minExclusive value="0"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "maxExclusive-valid",
            "Value at or above the bound",
            "A value is less than the upper bound of its type.",
            remedy: "write a value within the bounds",
            failing: [
                .instance(
                    "<Rate>↓1</Rate>",
                    schema: #"""
                        <xs:element name="Rate"><xs:simpleType><xs:restriction base="xs:decimal">
                          <xs:maxExclusive value="1"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "totalDigits-valid",
            "Too many digits",
            "A number has at most as many digits as its type allows.",
            remedy: "round the number, or widen the type when digits would be lost",
            failing: [
                .instance(
                    "<Amount>↓123456</Amount>",
                    schema: #"""
                        <xs:element name="Amount"><xs:simpleType><xs:restriction base="xs:decimal">
                          <xs:totalDigits value="5"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "fractionDigits-valid",
            "Too many decimals",
            "A number has at most as many decimals as its type allows.",
            remedy: "round the number before it is written",
            failing: [
                .instance(
                    "<Amount>↓9.999</Amount>",
                    schema: #"""
                        <xs:element name="Amount"><xs:simpleType><xs:restriction base="xs:decimal">
                          <xs:fractionDigits value="2"/>
                        </xs:restriction></xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
    ]
}
