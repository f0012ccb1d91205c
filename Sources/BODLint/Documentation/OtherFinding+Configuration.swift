import BODDiagnostics

extension OtherFinding {
    /// What is wrong with .bod.yml.
    static let configuration: [OtherFinding] = [
        OtherFinding(
            "config/unreadable",
            "Configuration that cannot be read",
            from: "reading .bod.yml",
            "The file is there and may be read.",
            remedy: "give a file that you may read"
        ),
        OtherFinding(
            "config/two-files",
            "Two configurations in one folder",
            from: "reading .bod.yml",
            "A folder holds .bod.yml or bod.yml, not both: only one of them could hold.",
            remedy: "keep one of them"
        ),
        OtherFinding(
            "config/extends",
            "Configurations that extend one another in a circle",
            from: "reading .bod.yml",
            "What a file extends does not lead back to it, and there are at most 64 files.",
            remedy: "extend files that do not lead back"
        ),
        OtherFinding(
            "config/missing-file",
            "File that is not there",
            from: "reading .bod.yml",
            "A path leads to a file or folder, from the folder of the file that holds it.",
            remedy: "give a path relative to the folder of .bod.yml"
        ),
        OtherFinding(
            "config/unknown-key",
            "Unknown key",
            from: "reading .bod.yml",
            "Every key is one that there is: any other would have no effect.",
            remedy: "write the key as docs/configuration.md has it"
        ),
        OtherFinding(
            "config/missing-key",
            "Missing key",
            from: "reading .bod.yml",
            "An entry has all the keys that it cannot do without.",
            remedy: "add the key"
        ),
        OtherFinding(
            "config/wrong-type",
            "Value of another kind",
            from: "reading .bod.yml",
            "A value is of the kind that its key takes: a text, a list, a mapping, a number, or true or false.",
            remedy: "write it as docs/configuration.md has it"
        ),
        OtherFinding(
            "config/empty-text",
            "Empty text",
            from: "reading .bod.yml",
            "A text has something in it.",
            remedy: "write something, or leave the key out"
        ),
        OtherFinding(
            "config/empty-list",
            "Empty list",
            from: "reading .bod.yml",
            "A list names something: one that names nothing would turn everything off, or on.",
            remedy: "name something, or leave the key out"
        ),
        OtherFinding(
            "config/out-of-range",
            "Number out of range",
            from: "reading .bod.yml",
            "A number is within what is allowed.",
            remedy: "give a number in the range that the finding names"
        ),
        OtherFinding(
            "config/unknown-word",
            "Unknown word",
            from: "reading .bod.yml",
            "A severity is error, warning, info or, for rules, off.",
            remedy: "use one of the words that the finding names"
        ),
        OtherFinding(
            "config/unknown-rule",
            "Unknown rule",
            from: "reading .bod.yml",
            "A word in select, ignore, severity or suppress names a rule or a group.",
            remedy: "write it as bod rules has it"
        ),
        OtherFinding(
            "config/no-rule-left",
            "No rule left",
            from: "reading .bod.yml",
            "Of the rules that are selected some are left: what ignore or severity takes back would not run at all.",
            remedy: "leave one of the two out"
        ),
        OtherFinding(
            "config/pattern",
            "Not a pattern for files",
            from: "reading .bod.yml",
            "A pattern is for files below the folder of .bod.yml, so that it has no .. in it.",
            remedy: "write a path such as orders/**/*.xml, or a name such as *.xml"
        ),
        OtherFinding(
            "config/path",
            "Not a path in documents",
            from: "reading .bod.yml",
            "The path of a suppression is written as reports have it.",
            remedy: "write it as a report in JSON has it, such as /SyncX/DataArea/X/XLine[2]"
        ),
        OtherFinding(
            "config/json-schema",
            "JSON Schema by noun",
            from: "reading .bod.yml",
            "What is chosen by noun is an XSD: JSON documents are linted by the schema that the command line names.",
            remedy: "give the JSON Schema with --schema"
        ),
        OtherFinding(
            "config/prefix",
            "Not a prefix",
            from: "reading .bod.yml",
            "A prefix of namespaces is a name without a colon.",
            remedy: "write a name without a colon"
        ),
        OtherFinding(
            "config/variable",
            "Not the name of a variable",
            from: "reading .bod.yml",
            "The name of a value is one that an expression can have after $.",
            remedy: "write a name of letters, digits and hyphens"
        ),
        OtherFinding(
            "config/unused-value",
            "Value that nothing takes",
            from: "reading .bod.yml",
            "Some expression of a rule takes each of the values of the rule.",
            remedy: "write the variable where the rule needs it, or leave the value out"
        ),
        OtherFinding(
            "config/rule-id",
            "Not the identifier of a rule",
            from: "reading .bod.yml",
            "A rule of your own is named group/name in small letters, in a group that bodkit does not use itself.",
            remedy: "write a name such as custom/line-needs-project"
        ),
        OtherFinding(
            "config/rule-condition",
            "Rule without a condition, or with two",
            from: "reading .bod.yml",
            "A rule has either assert, which has to hold, or report, which must not.",
            remedy: "write one of the two"
        ),
        OtherFinding(
            "config/documents",
            "Not a noun",
            from: "reading .bod.yml",
            "documents names nouns, or verbs and nouns.",
            remedy: "write PurchaseOrder or SyncPurchaseOrder"
        ),
        OtherFinding(
            "config/xpath",
            "Expression with a mistake",
            from: "reading .bod.yml",
            "An expression is XPath 1.0, its prefixes and variables are declared, and a context is a path to nodes.",
            remedy: "write it as the finding says; docs/custom-rules.md has examples"
        ),
        OtherFinding(
            "config/example",
            "Example that does not behave",
            from: "reading .bod.yml",
            "What is good has something that the rule looks at, and passes; what is bad is found.",
            remedy: "mend the rule or the example"
        ),
    ]
}
