import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum NotUTF8: FindingKind {
    static let description = RuleDescription(
        "dsv/not-utf-8",
        .error,
        name: "Text that is not UTF-8",
        summary: "Every cell is UTF-8.",
        rationale: "the Data Catalog takes UTF-8 only, and letters beyond ASCII are lost or wrong",
        remedy: "convert the file, such as with iconv -f WINDOWS-1252 -t UTF-8",
        passing: [],
        failing: [],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
