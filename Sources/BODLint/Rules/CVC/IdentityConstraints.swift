/// What a schema says about keys and about its own limits.
enum IdentityConstraints {
    static let descriptions: [RuleDescription] = [
        Constraint.describe(
            "identity-constraint",
            "Key that is missing, doubled or not found",
            "Keys are there and unique, and references point to one that is there.",
            remedy: "give each line a number of its own, and refer to numbers that exist",
            failing: [
                .instance(
                    #"""
                    <Order>
                      <Line no="1"/>
                      ↓<Line no="1"/>
                    </Order>
                    """#,
                    schema: #"""
                        <xs:element name="Order">
                          <xs:complexType><xs:sequence><xs:element name="Line" maxOccurs="9">
                            <xs:complexType><xs:attribute name="no" type="xs:string"/></xs:complexType>
                          </xs:element></xs:sequence></xs:complexType>
                          <xs:key name="lineNumber"><xs:selector xpath="Line"/><xs:field xpath="@no"/></xs:key>
                        </xs:element>
                        """#
                )
            ]
        ),
        Constraint.describe(
            "could-not-validate",
            "Validation given up",
            "The validator can judge the document.",
            remedy: "simplify the pattern or the content model of the schema at that element",
            rationale: "a document that could not be judged is neither valid nor invalid, and must not pass for valid"
        ),
        Constraint.describe(
            "other",
            "Another constraint",
            "The document keeps every other constraint of the schema.",
            remedy: "compare the element with its declaration in the schema"
        ),
    ]
}
