extension JSONKeyword {
    /// What an array has to hold.
    static let arrays: [RuleDescription] = [
        describe(
            "maxItems",
            "Array with too many elements",
            "An array has at most as many elements as the schema allows.",
            "remove elements, or change the schema",
            failing: #"↓[1,2]"#,
            schema: #"{"maxItems":1}"#
        ),
        describe(
            "minItems",
            "Array with too few elements",
            "An array has at least as many elements as the schema demands.",
            "add what is missing",
            failing: #"↓[]"#,
            schema: #"{"minItems":1}"#
        ),
        describe(
            "uniqueItems",
            "Element that occurs twice",
            "The elements of an array are different.",
            "remove the one that repeats",
            failing: #"[1,↓1]"#,
            schema: #"{"uniqueItems":true}"#
        ),
        describe(
            "contains",
            "No element of the kind that is demanded",
            "An array holds an element as the schema describes it.",
            "add such an element",
            failing: #"↓[1]"#,
            schema: #"{"contains":{"type":"string"}}"#
        ),
        describe(
            "minContains",
            "Too few elements of a kind",
            "An array holds as many elements of a kind as the schema demands.",
            "add such elements",
            failing: #"↓["a"]"#,
            schema: #"{"contains":{"type":"string"},"minContains":2}"#
        ),
        describe(
            "maxContains",
            "Too many elements of a kind",
            "An array holds no more elements of a kind than the schema allows.",
            "remove such elements",
            failing: #"↓["a","b"]"#,
            schema: #"{"contains":{"type":"string"},"maxContains":1}"#
        ),
    ]
}
