/// What a schema says about what is inside an element.
enum ContentConstraints {
    static let descriptions: [RuleDescription] = [
        Constraint.describe(
            "complex-type.2.4.a",
            "Unexpected element",
            "Only the elements that the content model allows stand inside an element, in its order.",
            remedy: "compare spelling and order with the expected elements that the finding lists",
            failing: [
                .instance(
                    "<Line><Quantity>1</Quantity>↓<Number>1</Number></Line>",
                    schema: #"""
                        <xs:element name="Line"><xs:complexType><xs:sequence>
                          <xs:element name="Number"/><xs:element name="Quantity"/>
                        </xs:sequence></xs:complexType></xs:element>
                        """#
                ),
                .instance(
                    "<Line><Number>1</Number>↓<Quantiy>1</Quantiy></Line>",
                    schema: #"""
                        <xs:element name="Line"><xs:complexType><xs:sequence>
                          <xs:element name="Number"/><xs:element name="Quantity"/>
                        </xs:sequence></xs:complexType></xs:element>
                        """#
                ),
            ]
        ),
        Constraint.describe(
            "complex-type.2.4.b",
            "Missing element",
            "Every element that the content model demands is there.",
            remedy: "add the missing element at its place",
            failing: [
                .instance(
                    "↓<Line><Number>1</Number></Line>",
                    schema: #"""
                        <xs:element name="Line"><xs:complexType><xs:sequence>
                          <xs:element name="Number"/><xs:element name="Quantity"/>
                        </xs:sequence></xs:complexType></xs:element>
                        """#
                )
            ]
        ),
        Constraint.describe(
            "complex-type.2.4.d",
            "Element where none may stand",
            "No further element stands behind the last one that the content model allows.",
            remedy: "remove the element, or move it to where it belongs",
            failing: [
                .instance(
                    "<Line><Number>1</Number><Quantity>1</Quantity>↓<Quantity>2</Quantity></Line>",
                    schema: #"""
                        <xs:element name="Line"><xs:complexType><xs:sequence>
                          <xs:element name="Number"/><xs:element name="Quantity"/>
                        </xs:sequence></xs:complexType></xs:element>
                        """#
                )
            ]
        ),
        Constraint.describe(
            "complex-type.2.1",
            "Content in an empty element",
            "An element whose type allows no content is empty.",
            remedy: "remove what is inside the element",
            failing: [
                .instance(
                    "<Flag>↓true</Flag>",
                    schema: #"<xs:element name="Flag"><xs:complexType/></xs:element>"#
                )
            ]
        ),
        Constraint.describe(
            "complex-type.2.2",
            "Elements inside a value",
            "An element that holds a value holds no other elements.",
            remedy: "write the value as plain text",
            failing: [
                .instance(
                    "<Amount>↓<Value>9.00</Value></Amount>",
                    schema: #"""
                        <xs:element name="Amount"><xs:complexType><xs:simpleContent>
                          <xs:extension base="xs:string"/>
                        </xs:simpleContent></xs:complexType></xs:element>
                        """#
                )
            ]
        ),
        Constraint.describe(
            "complex-type.2.3",
            "Text between elements",
            "An element that holds elements holds no text beside them.",
            remedy: "put the text into the element that it belongs to",
            failing: [
                .instance(
                    "<Line>↓two<Number>1</Number><Quantity>2</Quantity></Line>",
                    schema: #"""
                        <xs:element name="Line"><xs:complexType><xs:sequence>
                          <xs:element name="Number"/><xs:element name="Quantity"/>
                        </xs:sequence></xs:complexType></xs:element>
                        """#
                )
            ]
        ),
        Constraint.describe(
            "wildcard",
            "Name without a declaration",
            "Where any element or attribute may stand, the schema declares the one that does.",
            remedy: "import the schema of its namespace, or leave it out",
            failing: [
                .instance(
                    #"<UserArea ↓x:rate="2" xmlns:x="urn:acme"/>"#,
                    schema: #"""
                        <xs:element name="UserArea"><xs:complexType>
                          <xs:anyAttribute processContents="strict"/>
                        </xs:complexType></xs:element>
                        """#
                )
            ]
        ),
    ]
}
