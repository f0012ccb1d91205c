import BODDiagnostics

/// A file without a byte; the reader reports it.
enum EmptyFile: FindingKind {
    static let description = RuleDescription(
        "xml/empty-file",
        .error,
        name: "Empty file",
        summary: "The file holds a document.",
        rationale:
            "an interrupted export or a full disk leaves an empty file, and the data that it should hold is missing",
        remedy: "check the step that writes the file",
        passing: [],
        failing: [
            .bytes([], shownAs: "")
        ],
        references: []
    )
}
