import BODDiagnostics

extension OtherFinding {
    /// What keeps a schema from being used.
    static let schemas: [OtherFinding] = [
        OtherFinding(
            "schema/document-missing",
            "Schema document that is not there",
            from: "reading an XML Schema",
            "What a schema includes or imports stands beside it; nothing is fetched.",
            remedy: "put it beside the schema that refers to it"
        ),
        OtherFinding(
            "schema/location-outside",
            "Schema outside of the folder",
            from: "reading an XML Schema",
            "A schema refers to documents of its own folder.",
            remedy: "put the document into the folder, and refer to it by a relative name"
        ),
        OtherFinding(
            "schema/not-a-schema",
            "Not a schema",
            from: "reading an XML Schema",
            "The root element of a schema is xs:schema.",
            remedy: "give an XML Schema; a BOD is what a schema describes"
        ),
        OtherFinding(
            "schema/unbound-prefix",
            "Prefix that is not declared",
            from: "reading an XML Schema",
            "The prefixes of names in a schema are declared.",
            remedy: "declare it with xmlns on the root element of the schema"
        ),
        OtherFinding(
            "schema/duplicate-definition",
            "Defined twice",
            from: "reading an XML Schema",
            "A name is defined once.",
            remedy: "remove one of the definitions"
        ),
        OtherFinding(
            "schema/circular-definition",
            "Definition that leads to itself",
            from: "reading an XML Schema",
            "No definition leads back to itself: no document could be judged by it.",
            remedy: "break the circle"
        ),
        OtherFinding(
            "schema/too-deep",
            "Definitions too deep",
            from: "reading an XML Schema",
            "Definitions refer to each other within the limit that the finding names.",
            remedy: "make the schema flatter"
        ),
        OtherFinding(
            "schema/too-many-attributes",
            "Too many attributes",
            from: "reading an XML Schema",
            "The types of a schema have no more attributes together than the finding names.",
            remedy: "divide the schema"
        ),
        OtherFinding(
            "schema/unknown-element",
            "Element that is not declared",
            from: "reading an XML Schema",
            "The schema declares each element that it refers to.",
            remedy: "check the name and its prefix, and include the document that declares it"
        ),
        OtherFinding(
            "schema/unknown-attribute",
            "Attribute that is not declared",
            from: "reading an XML Schema",
            "The schema declares each attribute that it refers to.",
            remedy: "check the name and its prefix, and include the document that declares it"
        ),
        OtherFinding(
            "schema/unknown-attribute-group",
            "Attribute group that is not defined",
            from: "reading an XML Schema",
            "The schema defines each attribute group that it refers to.",
            remedy: "check the name and its prefix, and include the document that defines it"
        ),
        OtherFinding(
            "schema/unknown-group",
            "Group that is not defined",
            from: "reading an XML Schema",
            "The schema defines each group that it refers to.",
            remedy: "check the name and its prefix, and include the document that defines it"
        ),
        OtherFinding(
            "schema/unknown-type",
            "Type that is not defined",
            from: "reading an XML Schema",
            "The schema defines each type that it refers to.",
            remedy: "check the name and its prefix, and include the document that defines it"
        ),
        OtherFinding(
            "schema/unknown-simple-type",
            "Simple type that is not defined",
            from: "reading an XML Schema",
            "Where text is described, the type is a simple one, and the schema defines it.",
            remedy: "check the name and its prefix, and include the document that defines it"
        ),
        OtherFinding(
            "json-schema/invalid-schema",
            "Keyword with a wrong value",
            from: "compiling a JSON Schema",
            "A JSON Schema keeps the rules of its own language.",
            remedy: "write the keyword as its specification has it"
        ),
        OtherFinding(
            "json-schema/invalid-keyword-value",
            "Keyword with a value of another kind",
            from: "compiling a JSON Schema",
            "The value of a keyword is of the kind that the keyword takes.",
            remedy: "correct the value"
        ),
        OtherFinding(
            "json-schema/invalid-pattern",
            "Pattern that cannot be read",
            from: "compiling a JSON Schema",
            "A pattern is a regular expression of ECMA-262.",
            remedy: "write it as the finding says"
        ),
        OtherFinding(
            "json-schema/invalid-dialect",
            "Layout without a dialect",
            from: "compiling a JSON Schema",
            "The layout of a DSV object names the separator, one character, and the columns.",
            remedy: "write \"dialect\": {\"separator\": \",\"}, and a property for each column"
        ),
        OtherFinding(
            "json-schema/unknown-dialect",
            "Unknown draft",
            from: "compiling a JSON Schema",
            "$schema names draft-06, draft-07, 2019-09 or 2020-12, or a meta-schema that stands beside the schema.",
            remedy: "name one of these"
        ),
        OtherFinding(
            "json-schema/unknown-vocabulary",
            "Unknown vocabulary",
            from: "compiling a JSON Schema",
            "The vocabularies that a meta-schema demands are known.",
            remedy: "take the draft without the vocabulary"
        ),
        OtherFinding(
            "json-schema/unresolvable-reference",
            "Reference that leads nowhere",
            from: "compiling a JSON Schema",
            "A $ref leads to a schema in the same file or in one beside it; nothing is fetched.",
            remedy: "put the schema beside the other, or correct the reference"
        ),
        OtherFinding(
            "json-schema/endless-reference",
            "Reference that leads to itself",
            from: "compiling a JSON Schema",
            "References come to an end for each document.",
            remedy: "break the circle"
        ),
        OtherFinding(
            "schematron/unreadable",
            "Schematron schema that cannot be read",
            from: "reading a Schematron schema",
            "The file is there and may be read.",
            remedy: "give a file that you may read"
        ),
        OtherFinding(
            "schematron/schema",
            "Schematron schema with a mistake",
            from: "reading a Schematron schema",
            "A schema is ISO Schematron in XPath 1.0; what it refers to by name is there.",
            remedy: "write it as the finding says; docs/custom-rules.md tells what is supported"
        ),
    ]
}
