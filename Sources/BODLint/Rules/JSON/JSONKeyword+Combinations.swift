extension JSONKeyword {
    /// What combinations of schemas demand.
    static let combinations: [RuleDescription] = [
        describe(
            "anyOf",
            "None of the alternatives fits",
            "A value fits at least one of the schema's alternatives.",
            "correct what the finding says of the nearest alternative",
            failing: #"↓1"#,
            schema: #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#
        ),
        describe(
            "oneOf",
            "Not exactly one of the alternatives fits",
            "A value fits exactly one of the schema's alternatives.",
            "correct what the finding says of the nearest alternative",
            failing: #"↓1"#,
            schema: #"{"oneOf":[{"type":"string"},{"type":"null"}]}"#
        ),
        describe(
            "not",
            "Value that is excluded",
            "A value is not what the schema excludes.",
            "write another value",
            failing: #"↓"""#,
            schema: #"{"not":{"const":""}}"#
        ),
        describe(
            "false",
            "Value where none may be",
            "Nothing stands where the schema allows nothing.",
            "remove the value",
            failing: #"{"old":↓1}"#,
            schema: #"{"properties":{"old":false}}"#
        ),
    ]
}
