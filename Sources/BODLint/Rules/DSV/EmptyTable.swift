import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum EmptyTable: FindingKind {
    static let description = RuleDescription(
        "dsv/empty",
        .error,
        name: "Table without headers",
        summary: "The file has a line of headers.",
        rationale: "an interrupted export leaves an empty file, and the rows that it should hold are missing",
        remedy: "check the step that writes the file",
        passing: [],
        failing: [.delimited("")],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
