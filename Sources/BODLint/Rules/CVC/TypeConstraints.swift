/// What a schema says about the type of an element.
enum TypeConstraints {
    static let descriptions: [RuleDescription] = [
        Constraint.describe(
            "type.1",
            "Element without a type",
            "The type of an element is in the schema.",
            remedy: "complete the schema"
        ),
        Constraint.describe(
            "type.2",
            "Abstract type",
            "An element of an abstract type names a derived one by xsi:type.",
            remedy: "add xsi:type with one of the derived types",
            failing: [
                .instance(
                    "↓<Party/>",
                    schema: #"""
                        <xs:element name="Party" type="PartyType"/>
                        <xs:complexType name="PartyType" abstract="true"/>
                        """#
                )
            ]
        ),
        Constraint.describe(
            "type.3.1.1",
            "Attribute on a plain value",
            "An element of a simple type has no attributes.",
            remedy: "remove the attribute",
            failing: [
                .instance(
                    #"<Order ↓code="7"/>"#,
                    schema: #"<xs:element name="Order" type="xs:string"/>"#
                )
            ]
        ),
        Constraint.describe(
            "type.3.1.2",
            "Element inside a plain value",
            "An element of a simple type holds no other elements.",
            remedy: "write the value as plain text",
            failing: [
                .instance(
                    "<Order>↓<ID/></Order>",
                    schema: #"<xs:element name="Order" type="xs:string"/>"#
                )
            ]
        ),
        Constraint.describe(
            "type.3.1.3",
            "Value of the wrong type",
            "The text of an element of a simple type fits the type.",
            remedy: "write the value as the type demands"
        ),
        Constraint.describe(
            "complex-type.1",
            "Abstract complex type",
            "The type that judges an element is not abstract.",
            remedy: "add xsi:type with one of the derived types"
        ),
    ]
}
