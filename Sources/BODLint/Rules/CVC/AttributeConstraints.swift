/// What a schema says about attributes.
enum AttributeConstraints {
    static let descriptions: [RuleDescription] = [
        Constraint.describe(
            "complex-type.4",
            "Missing attribute",
            "Every mandatory attribute is there.",
            remedy: "add the attribute that the finding names",
            failing: [
                .instance(
                    "↓<Amount>90.00</Amount>",
                    schema: #"""
                        <xs:element name="Amount"><xs:complexType mixed="true">
                          <xs:attribute name="currencyID" use="required"/>
                        </xs:complexType></xs:element>
                        """#
                )
            ]
        ),
        Constraint.describe(
            "complex-type.3.2.2",
            "Unexpected attribute",
            "Only the attributes that the type declares stand on an element.",
            remedy: "correct the name of the attribute, or remove it",
            failing: [
                .instance(
                    #"<Amount ↓curency="EUR">90.00</Amount>"#,
                    schema: #"""
                        <xs:element name="Amount"><xs:complexType mixed="true">
                          <xs:attribute name="currencyID"/>
                        </xs:complexType></xs:element>
                        """#
                )
            ]
        ),
        Constraint.describe(
            "complex-type.3.1",
            "Attribute that breaks its declaration",
            "Every attribute is as it is declared.",
            remedy: "write the value that the declaration demands"
        ),
        Constraint.describe(
            "complex-type.5.1",
            "Two identifiers through a wildcard",
            "At most one attribute of the type xs:ID stands on an element.",
            remedy: "remove one of the two attributes"
        ),
        Constraint.describe(
            "complex-type.5.2",
            "Identifier beside a declared one",
            "An element with a declared attribute of the type xs:ID has no other of that type.",
            remedy: "remove the other attribute"
        ),
        Constraint.describe(
            "attribute.1",
            "Attribute without a declaration",
            "The declaration of an attribute is in the schema.",
            remedy: "import the schema of the attribute's namespace"
        ),
        Constraint.describe(
            "attribute.2",
            "Attribute without a type",
            "The type of an attribute is in the schema.",
            remedy: "complete the schema"
        ),
        Constraint.describe(
            "attribute.3",
            "Attribute value of the wrong type",
            "The value of an attribute fits its type.",
            remedy: "write the value as the type demands"
        ),
        Constraint.describe(
            "attribute.4",
            "Attribute value that is fixed",
            "An attribute with a fixed value has that value.",
            remedy: "write the fixed value, or leave the attribute out"
        ),
        Constraint.describe(
            "au",
            "Attribute value that the use forbids",
            "An attribute has the value that its use in the type fixes.",
            remedy: "write the fixed value, or leave the attribute out",
            failing: [
                .instance(
                    #"<Amount ↓currencyID="USD">90.00</Amount>"#,
                    schema: #"""
                        <xs:element name="Amount"><xs:complexType mixed="true">
                          <xs:attribute name="currencyID" fixed="EUR"/>
                        </xs:complexType></xs:element>
                        """#
                )
            ]
        ),
    ]
}
