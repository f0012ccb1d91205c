import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum MissingColumn: FindingKind {
    static let description = RuleDescription(
        "dsv/missing-column",
        .warning,
        name: "Missing column",
        summary: "Every column of the layout is there.",
        rationale: "a reader by places takes each value for one of another column",
        remedy: "add the column; its cells may be empty unless the layout demands a value",
        passing: [],
        failing: [.delimited("ItemID↓\n")],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
