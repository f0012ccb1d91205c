import BODDiagnostics

/// What makes a document in the form json-exact no XML document; the reader of the form reports it.
enum JSONExactReading {
    static let descriptions: [RuleDescription] = structure + names + contents

    private static let structure = [
        describe(
            "root-missing",
            "No root element",
            "A document has a root element.",
            [#"{"$document":↓[{"$comment":"a"}]}"#]
        ),
        describe(
            "second-root",
            "Second root element",
            "A document has one root element.",
            [#"{"$document":[{"$name":"a"},↓{"$name":"b"}]}"#]
        ),
        describe(
            "text-beside-root",
            "Text beside the root element",
            "No text stands beside the root element.",
            [#"{"$document":[{"$name":"a"},↓"text"]}"#]
        ),
        describe(
            "node-expected",
            "Neither element nor text",
            "What stands in an element is an object or a string.",
            [#"{"$name":"a","$":[↓1]}"#]
        ),
        describe("list-expected", "No array", "$ and $document are arrays.", [#"{"$name":"a","$":↓"1"}"#]),
        describe(
            "namespaces-not-object",
            "Namespaces that are no object",
            "$ns is an object of prefixes and namespaces.",
            [#"{"$name":"a","$ns":↓"urn:a"}"#]
        ),
        describe(
            "unknown-member",
            "Unknown member",
            "An element has $name, $ns, $, and attributes with @ before their names.",
            [#"{"$name":"a",↓"b":"1"}"#]
        ),
    ]

    private static let names = [
        describe("name-missing", "Element without a name", "Every element has a $name.", [#"{"$name":"a","$":[↓{}]}"#]),
        describe("invalid-name", "Impossible name", "A name is one that XML allows.", [#"{"$name":↓"a b"}"#]),
        describe("unbound-prefix", "Unbound prefix", "Every prefix is declared.", [#"{"$name":↓"p:a"}"#]),
        describe(
            "invalid-declaration",
            "Impossible namespace declaration",
            "Namespaces are declared in $ns, each prefix for one namespace.",
            [#"{"$name":"a","$ns":{↓"p":""}}"#, #"{"$name":"a",↓"@xmlns":"urn:a"}"#]
        ),
        describe(
            "duplicate-attribute",
            "Attribute twice",
            "No two attributes of an element have the same name in the same namespace.",
            [#"{"$name":"a","$ns":{"p":"urn:a","q":"urn:a"},"@p:b":"1",↓"@q:b":"2"}"#]
        ),
    ]

    private static let contents = [
        describe(
            "string-expected",
            "Value that is no string",
            "Every value is a string, so that it stays as it is written.",
            [#"{"$name":"a","@b":↓1}"#]
        ),
        describe(
            "forbidden-character",
            "Character that XML does not have",
            "Texts hold characters of XML only.",
            [#"{"$name":"a","$":[↓"\u0001"]}"#]
        ),
        describe(
            "invalid-comment",
            "Impossible comment",
            "A comment holds no -- and does not end in -.",
            [#"{"$name":"a","$":[{"$comment":↓"--"}]}"#]
        ),
        describe(
            "invalid-instruction",
            "Impossible processing instruction",
            "A processing instruction holds no ?> and does not begin with a blank.",
            [#"{"$name":"a","$":[{"$pi":"b","$":↓"?>"}]}"#]
        ),
        describe("limit-exceeded", "Document above a limit", "A document keeps the limits of XML documents.", []),
    ]

    private static func describe(_ name: String, _ title: String, _ summary: String, _ failing: [String])
        -> RuleDescription
    {
        RuleDescription(
            DiagnosticID(group: "convert", name: name),
            .error,
            name: title,
            summary: summary,
            rationale: "the document stands for no XML, so that no receiver of BODs can have it",
            remedy: "compare it with the grammar of json-exact, or convert the XML anew with bod convert",
            failing: failing.map { .json($0) },
            references: ["docs/json-exact.md"]
        )
    }
}
