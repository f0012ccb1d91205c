import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum NamelessColumn: FindingKind {
    static let description = RuleDescription(
        "dsv/nameless-column",
        .error,
        name: "Column without a name",
        summary: "Every column has a name.",
        rationale: "no reader by names finds the column",
        remedy: "write a name for each column into the line of headers",
        passing: [],
        failing: [.delimited("ItemID,Quantity,↓\n")],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
