import BODDiagnostics

extension OtherFinding {
    /// What is wrong with a YAML file before its keys are looked at.
    static let yaml: [OtherFinding] = [
        OtherFinding(
            "yaml/syntax",
            "Not YAML",
            from: "reading .bod.yml, or a file of hints",
            "The file is YAML. A text that begins with a sign of YAML, or holds a colon and a blank, is written in quotation marks.",
            remedy: "write it as the finding says"
        ),
        OtherFinding(
            "yaml/duplicate-key",
            "Key that occurs twice",
            from: "reading .bod.yml, or a file of hints",
            "A key occurs once in a mapping: only one of the two could hold.",
            remedy: "keep one of them"
        ),
        OtherFinding(
            "yaml/not-supported",
            "Part of YAML that is not used",
            from: "reading .bod.yml, or a file of hints",
            "There are no anchors, aliases, tags, merge keys and further documents: every value is read where it is written.",
            remedy: "write the value at each place; quote a text that begins with such a sign"
        ),
        OtherFinding(
            "yaml/not-utf-8",
            "Not UTF-8",
            from: "reading .bod.yml, or a file of hints",
            "The file is UTF-8.",
            remedy: "save it as UTF-8"
        ),
        OtherFinding(
            "yaml/control-character",
            "Invisible character",
            from: "reading .bod.yml, or a file of hints",
            "No character is invisible, or a line break for some programs only.",
            remedy: "remove it, or write it as an escape between double quotation marks"
        ),
        OtherFinding(
            "yaml/limit-exceeded",
            "Larger than is read",
            from: "reading .bod.yml, or a file of hints",
            "The file is no larger and no deeper than people write one.",
            remedy: "split the file, or write it with fewer levels"
        ),
        OtherFinding(
            "yaml/unknown-key",
            "Unknown key",
            from: "reading .bod.yml, or a file of hints",
            "Every key is one that there is: any other would have no effect.",
            remedy: "write the key as docs/hints.md has it"
        ),
        OtherFinding(
            "yaml/missing-key",
            "Missing key",
            from: "reading .bod.yml, or a file of hints",
            "An entry has all the keys that it cannot do without.",
            remedy: "add the key"
        ),
        OtherFinding(
            "yaml/wrong-type",
            "Value of another kind",
            from: "reading .bod.yml, or a file of hints",
            "A value is of the kind that its key takes.",
            remedy: "write it as docs/hints.md has it"
        ),
        OtherFinding(
            "yaml/empty-text",
            "Empty text",
            from: "reading .bod.yml, or a file of hints",
            "A text has something in it.",
            remedy: "write something, or leave the key out"
        ),
        OtherFinding(
            "yaml/out-of-range",
            "Number out of range",
            from: "reading .bod.yml, or a file of hints",
            "A number is within what is allowed.",
            remedy: "give a number in the range that the finding names"
        ),
        OtherFinding(
            "yaml/unknown-word",
            "Unknown word",
            from: "reading .bod.yml, or a file of hints",
            "A word is one of those that its key takes.",
            remedy: "use one of the words that the finding names"
        ),
        OtherFinding(
            "yaml/path",
            "Not a path of a hint",
            from: "reading .bod.yml, or a file of hints",
            "The path of a hint begins with / and has names, * and ** between slashes.",
            remedy: "write it as docs/hints.md has it"
        ),
    ]
}
