extension JSONKeyword {
    /// What an object has to hold.
    static let objects: [RuleDescription] = [
        describe(
            "maxProperties",
            "Object with too many properties",
            "An object has at most as many properties as the schema allows.",
            "remove properties",
            failing: #"↓{"a":1,"b":2}"#,
            schema: #"{"maxProperties":1}"#
        ),
        describe(
            "minProperties",
            "Object with too few properties",
            "An object has at least as many properties as the schema demands.",
            "add what is missing",
            failing: #"↓{}"#,
            schema: #"{"minProperties":1}"#
        ),
        describe(
            "required",
            "Missing property",
            "Every property that the schema demands is there.",
            "add the property",
            failing: #"↓{"value":"9.00"}"#,
            schema: #"{"required":["currencyID"]}"#
        ),
        describe(
            "additionalProperties",
            "Property that is not allowed",
            "An object has only properties that the schema names.",
            "compare the spelling with the names that the finding suggests, or remove the property",
            failing: #"{↓"lineNumbr":1}"#,
            schema: #"{"properties":{"lineNumber":true},"additionalProperties":false}"#
        ),
        describe(
            "unevaluatedProperties",
            "Property that no part of the schema knows",
            "An object has only properties that some part of the schema knows.",
            "compare the spelling, or remove the property",
            failing: #"{↓"b":1}"#,
            schema: #"{"properties":{"a":true},"unevaluatedProperties":false}"#
        ),
        describe(
            "dependentRequired",
            "Missing companion",
            "A property comes with those that the schema ties to it.",
            "add the property, or remove the one that demands it",
            failing: #"↓{"amount":1}"#,
            schema: #"{"dependentRequired":{"amount":["currencyID"]}}"#
        ),
        describe(
            "dependencies",
            "Missing companion",
            "A property comes with those that the schema ties to it.",
            "add the property, or remove the one that demands it",
            failing: #"↓{"amount":1}"#,
            schema: #"{"$schema":"http://json-schema.org/draft-07/schema#","dependencies":{"amount":["currencyID"]}}"#
        ),
    ]
}
