import BODDiagnostics

/// A schema that is linted itself and cannot be used; the compiler of schemas reports it.
enum SchemaDoesNotCompile: FindingKind {
    static let description = RuleDescription(
        "schema/does-not-compile",
        .error,
        name: "Schema that does not compile",
        summary: "A schema keeps the rules of its own language, and what it refers to is there.",
        rationale: "nothing can be judged by it, and the Data Catalog does not take it",
        remedy: "correct it where the finding points",
        passing: [.xsd("<xs:element name=\"A\" type=\"xs:string\"/>")],
        failing: [
            .xsd("↓<xs:element name=\"A\" type=\"B\"/>"),
            .json(#"{"$schema":"http://json-schema.org/draft-06/schema#","type":↓"text"}"#),
        ],
        references: ["XML Schema 1.0 Part 1", "JSON Schema"]
    )
}
