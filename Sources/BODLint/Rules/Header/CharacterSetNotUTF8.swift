import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum CharacterSetNotUTF8: FindingKind {
    static let description = RuleDescription(
        "header/character-set-not-utf-8",
        .warning,
        name: "Character set that is not UTF-8",
        summary: "characterSet is UTF-8.",
        rationale: "documents of Infor are UTF-8, and no other value is known to be taken",
        remedy: "send the document in UTF-8 and write UTF-8",
        passing: [.headers(["characterSet": #""UTF-8""#])],
        failing: [
            .headers(["characterSet": #"↓"ISO-8859-1""#])
        ],
        references: ["Infor ION Development Guide, “Document encoding”"]
    )
}
