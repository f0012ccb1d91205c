import BODDiagnostics

/// What stands in the way of reading a JSON document; the reader reports it (RFC 8259).
enum JSONReading {
    static let descriptions: [RuleDescription] = [
        describe("empty", "Empty JSON document", "A JSON document holds a value.", "check the step that writes it", []),
        describe(
            "not-json",
            "XML in place of JSON",
            "A document that is judged by a JSON Schema is JSON.",
            "lint it without the JSON Schema, or by an XSD",
            ["↓<Order/>"]
        ),
        describe(
            "byte-order-mark",
            "Byte order mark in JSON",
            "A JSON document does not begin with a byte order mark.",
            "save the document as UTF-8 without BOM",
            []
        ),
        describe("utf-16", "JSON in UTF-16", "A JSON document is UTF-8.", "save the document as UTF-8", []),
        describe("utf-32", "JSON in UTF-32", "A JSON document is UTF-8.", "save the document as UTF-8", []),
        describe(
            "invalid-utf-8",
            "Bytes that are not UTF-8",
            "A JSON document is UTF-8.",
            "save the document as UTF-8",
            []
        ),
        describe(
            "trailing-content",
            "More than one value",
            "A JSON document is one value.",
            "remove what follows; if each line is a document, say --from ndjson or name the file .ndjson",
            [#"{"a":1} ↓{"a":2}"#]
        ),
        describe(
            "unexpected-character",
            "Unexpected character",
            "Only what the grammar of JSON allows stands at its place.",
            "look for a missing quotation mark, comma or bracket before the place",
            [#"{"a" ↓1}"#]
        ),
        describe(
            "unexpected-end",
            "Document that was cut off",
            "Every object and array is closed.",
            "get the whole document again",
            [#"{"a":[1,2↓"#]
        ),
        describe(
            "trailing-comma",
            "Comma at the end",
            "No comma stands before a closing bracket.",
            "remove it",
            [#"[1,2↓,]"#]
        ),
        describe("missing-comma", "Missing comma", "Commas separate values.", "add the comma", [#"[1 ↓2]"#]),
        describe("comment", "Comment in JSON", "JSON has no comments.", "remove the comment", ["[1 ↓/* one */]"]),
        describe(
            "unquoted-name",
            "Name without quotation marks",
            "The names of an object are strings.",
            "put the name in double quotes",
            [#"{↓a:1}"#]
        ),
        describe(
            "single-quotes",
            "Single quotes",
            "Strings stand in double quotes.",
            "write double quotes",
            ["[↓'a']"]
        ),
        describe(
            "unterminated-string",
            "String without an end",
            "Every string is closed on its line.",
            "close the string",
            [#"[↓"a"#]
        ),
        describe(
            "control-character",
            "Control character in a string",
            "Line breaks, tabs and other control characters are escaped in a string.",
            "write the escape, such as \\t",
            ["[\"a↓\tb\"]"]
        ),
        describe(
            "invalid-escape",
            "Escape that does not exist",
            "Only the escapes of JSON stand behind a backslash.",
            "write two backslashes for one",
            [#"["↓\x41"]"#]
        ),
        describe(
            "lone-surrogate",
            "Half of a character",
            "Escapes from D800 to DFFF stand in pairs.",
            "write both halves, or the character itself",
            [#"["↓\uD83D"]"#]
        ),
        describe(
            "invalid-number",
            "Number that JSON does not have",
            "Numbers are written as -12, 0.50 or 1E6.",
            "write the number so; a code with leading zeros is a string",
            ["[↓007]"]
        ),
        describe(
            "invalid-literal",
            "Word that is no value",
            "The only words are true, false and null.",
            "write one of them, or a string",
            ["[↓True]"]
        ),
        describe(
            "duplicate-key",
            "Name that occurs twice",
            "An object has every name once.",
            "remove or rename one of the two",
            [#"{"a":1,↓"a":2}"#],
            rationale: "some readers keep the first value, some the last, so data is lost silently"
        ),
        describe(
            "limit-exceeded",
            "JSON document above a limit",
            "A document keeps the limits on size, depth, digits and strings.",
            "raise the limit if the document is meant to be so",
            [],
            rationale: "documents made to exhaust memory or time look like this"
        ),
    ]

    private static func describe(
        _ name: String,
        _ title: String,
        _ summary: String,
        _ remedy: String,
        _ failing: [String],
        rationale: String = "a reader has to stop here, so no receiver sees any of the document"
    ) -> RuleDescription {
        RuleDescription(
            DiagnosticID(group: "json", name: name),
            .error,
            name: title,
            summary: summary,
            rationale: rationale,
            remedy: remedy,
            failing: failing.map { .json($0) },
            references: ["RFC 8259"]
        )
    }
}
