/// What a schema says about an element as a whole.
enum ElementConstraints {
    static let descriptions: [RuleDescription] = [
        Constraint.describe(
            "elt.1",
            "Element without a declaration",
            "The schema declares the root element, and every element that stands where any may.",
            remedy: "choose the schema of this document, or correct the element's name or namespace",
            failing: [
                .instance(
                    "↓<Ordre/>",
                    schema: #"<xs:element name="Order" type="xs:string"/>"#
                )
            ],
            rationale: "nothing inside an element can be judged until the element is known"
        ),
        Constraint.describe(
            "elt.2",
            "Abstract element",
            "An element that is declared abstract is replaced by one of its substitutes.",
            remedy: "write one of the elements that may take its place",
            failing: [
                .instance(
                    "↓<Party/>",
                    schema: #"<xs:element name="Party" abstract="true"/>"#
                )
            ]
        ),
        Constraint.describe(
            "elt.3.1",
            "xsi:nil where none may be",
            "Only an element that is declared nillable carries xsi:nil.",
            remedy: "remove xsi:nil; leave the element out when there is no value",
            failing: [
                .instance(
                    #"↓<Order xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>"#,
                    schema: #"<xs:element name="Order" type="xs:string"/>"#
                )
            ]
        ),
        Constraint.describe(
            "elt.3.2.1",
            "Content in a nil element",
            #"An element with xsi:nil="true" is empty."#,
            remedy: "remove the content or the attribute",
            failing: [
                .instance(
                    #"<Note xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">↓urgent</Note>"#,
                    schema: #"<xs:element name="Note" type="xs:string" nillable="true"/>"#
                )
            ]
        ),
        Constraint.describe(
            "elt.3.2.2",
            "Fixed value in a nil element",
            "An element with a fixed value is not nil.",
            remedy: "remove xsi:nil"
        ),
        Constraint.describe(
            "elt.4.1",
            "xsi:type that is no name",
            "The value of xsi:type is the name of a type.",
            remedy: "write prefix and name of a type of the schema"
        ),
        Constraint.describe(
            "elt.4.2",
            "xsi:type that the schema lacks",
            "The type that xsi:type names is in the schema.",
            remedy: "correct the name or bind its prefix to the schema's namespace",
            failing: [
                .instance(
                    #"<Order ↓xsi:type="Unknown" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>"#,
                    schema: #"<xs:element name="Order" type="xs:string"/>"#
                )
            ]
        ),
        Constraint.describe(
            "elt.4.3",
            "xsi:type that does not fit",
            "The type that xsi:type names is derived from the declared one.",
            remedy: "name a derived type, or remove xsi:type",
            failing: [
                .instance(
                    #"<Order ↓xsi:type="xs:date" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">2025-01-15</Order>"#,
                    schema: #"<xs:element name="Order" type="xs:string"/>"#
                )
            ]
        ),
        Constraint.describe(
            "elt.5.1.1",
            "Default value that does not fit",
            "The default value of an empty element fits the type that xsi:type names.",
            remedy: "write a value"
        ),
        Constraint.describe(
            "elt.5.1.2",
            "Default value that breaks the type",
            "The default value of an empty element fits its type.",
            remedy: "write a value"
        ),
        Constraint.describe(
            "elt.5.2.1",
            "Element that breaks its type",
            "An element fits its type.",
            remedy: "correct what the other findings at this element name"
        ),
        Constraint.describe(
            "elt.5.2.2.1",
            "Elements inside a fixed value",
            "An element with a fixed value holds no other elements.",
            remedy: "write the fixed value, or leave the element empty"
        ),
        Constraint.describe(
            "elt.5.2.2.2.1",
            "Text that is not the fixed one",
            "An element of mixed content with a fixed value has exactly that text.",
            remedy: "write the fixed value, or leave the element empty"
        ),
        Constraint.describe(
            "elt.5.2.2.2.2",
            "Value that is not the fixed one",
            "An element with a fixed value has that value.",
            remedy: "write the fixed value, or leave the element empty",
            failing: [
                .instance(
                    "<Version>↓8</Version>",
                    schema: #"<xs:element name="Version" type="xs:string" fixed="9"/>"#
                )
            ]
        ),
        Constraint.describe(
            "elt.6",
            "Broken identity constraint",
            "The keys and references declared on an element hold.",
            remedy: "correct the keys that the other findings name"
        ),
        Constraint.describe(
            "elt.7",
            "Broken identifiers of the document",
            "Identifiers of the type xs:ID are unique and references to them exist.",
            remedy: "correct the identifiers"
        ),
    ]
}
