extension JSONKeyword {
    /// What a single value has to be.
    static let values: [RuleDescription] = [
        describe(
            "type",
            "Value of another type",
            "A value has one of the types that the schema names.",
            "write a value of the type; numbers and true stand without quotation marks",
            failing: #"↓"1""#,
            schema: #"{"type":"integer"}"#
        ),
        describe(
            "enum",
            "Value that is not in the list",
            "A value is one of those that the schema lists.",
            "write one of the values that the finding names",
            failing: #"↓"EURO""#,
            schema: #"{"enum":["EUR","USD"]}"#
        ),
        describe(
            "const",
            "Another value than the one",
            "A value is the one that the schema states.",
            "write that value",
            failing: #"↓"sync""#,
            schema: #"{"const":"Sync"}"#
        ),
        describe(
            "multipleOf",
            "Number between the steps",
            "A number is a multiple of the schema's.",
            "round the number",
            failing: #"↓1.005"#,
            schema: #"{"multipleOf":0.01}"#
        ),
        describe(
            "maximum",
            "Number that is too large",
            "A number is at most the maximum.",
            "write a smaller number, or change the schema",
            failing: #"↓101"#,
            schema: #"{"maximum":100}"#
        ),
        describe(
            "exclusiveMaximum",
            "Number that is too large",
            "A number is below the exclusive maximum.",
            "write a smaller number, or change the schema",
            failing: #"↓100"#,
            schema: #"{"exclusiveMaximum":100}"#
        ),
        describe(
            "minimum",
            "Number that is too small",
            "A number is at least the minimum.",
            "write a larger number, or change the schema",
            failing: #"↓-1"#,
            schema: #"{"minimum":0}"#
        ),
        describe(
            "exclusiveMinimum",
            "Number that is too small",
            "A number is above the exclusive minimum.",
            "write a larger number, or change the schema",
            failing: #"↓0"#,
            schema: #"{"exclusiveMinimum":0}"#
        ),
        describe(
            "maxLength",
            "String that is too long",
            "A string has at most as many characters as the schema allows.",
            "shorten the text; a database behind would cut it",
            failing: #"↓"EURO""#,
            schema: #"{"maxLength":3}"#
        ),
        describe(
            "minLength",
            "String that is too short",
            "A string has at least as many characters as the schema demands.",
            "write the whole text",
            failing: #"↓"""#,
            schema: #"{"minLength":1}"#
        ),
        describe(
            "pattern",
            "String of another form",
            "A string has the form of the pattern.",
            "write the text in the form that the finding shows",
            failing: #"↓"eur""#,
            schema: #"{"pattern":"^[A-Z]{3}$"}"#
        ),
        describe(
            "format",
            "String that is no such value",
            "A string is what its format says; an error where the schema or --assert-format asserts it, else a warning.",
            "write the value in its form, a date as 2026-01-31"
        ),
    ]
}
