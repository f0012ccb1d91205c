/// What a schema says about a value.
enum ValueConstraints {
    static let descriptions: [RuleDescription] = [
        Constraint.describe(
            "datatype-valid.1.2.1",
            "Value of the wrong type",
            "A value is written as its type demands: a date as 2025-01-15, a number with a point.",
            remedy:
                "write the value in the form of its type; blanks, units and thousands separators do not belong into it",
            failing: [
                .instance(
                    "<Quantity>↓1,5</Quantity>",
                    schema: #"<xs:element name="Quantity" type="xs:decimal"/>"#
                ),
                .instance(
                    "<OrderDate>↓15.01.2025</OrderDate>",
                    schema: #"<xs:element name="OrderDate" type="xs:date"/>"#
                ),
            ],
            part: 2
        ),
        Constraint.describe(
            "datatype-valid.1.2.2",
            "List with a wrong item",
            "Every item of a list is written as its type demands.",
            remedy: "correct the item; items are separated by blanks",
            part: 2
        ),
        Constraint.describe(
            "datatype-valid.1.2.3",
            "Value of none of the types",
            "A value is written as at least one of the types of a union demands.",
            remedy: "write the value in the form of one of the types that the finding lists",
            failing: [
                .instance(
                    "<DueDateTime>↓tomorrow</DueDateTime>",
                    schema: #"""
                        <xs:element name="DueDateTime"><xs:simpleType>
                          <xs:union memberTypes="xs:date xs:dateTime"/>
                        </xs:simpleType></xs:element>
                        """#
                )
            ],
            part: 2
        ),
        Constraint.describe(
            "facet-valid",
            "Value against a facet",
            "A value keeps the restrictions of its type.",
            remedy: "write a value that the type allows",
            part: 2
        ),
    ]
}
