import BODDiagnostics

/// A text that is not XML in every bracket and quote; the reader reports it.
enum NotWellFormed: FindingKind {
    static let description = RuleDescription(
        "xml/not-well-formed",
        .error,
        name: "Not well-formed",
        summary: "The document is well-formed XML.",
        rationale: "a parser has to stop at the first such mistake, so no receiver sees any of the document",
        remedy: "correct the place; when it is the very end, the file was cut off while it was written",
        passing: [
            .document("<SyncItem><Note>Nuts &amp; bolts</Note></SyncItem>")
        ],
        failing: [
            .document("<SyncItem><Note>Nuts & bolts</Note></SyncItem>"),
            .document("<SyncItem><DataArea></SyncItem>"),
            .document("<SyncItem><Item>&nbsp;</Item></SyncItem>"),
        ],
        references: [
            "XML 1.0, section 2.1"
        ]
    )
}
