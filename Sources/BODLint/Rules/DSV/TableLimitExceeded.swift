import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum TableLimitExceeded: FindingKind {
    static let description = RuleDescription(
        "dsv/limit-exceeded",
        .error,
        name: "Table above a limit",
        summary: "Cells and rows are small enough to be held in memory.",
        rationale: "a quote that is not closed makes one cell of the rest of the file",
        remedy: "check the quotes and the separator; if the table is meant to be so, raise --max-document-bytes",
        passing: [],
        failing: [],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
