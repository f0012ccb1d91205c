import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum OtherSeparator: FindingKind {
    static let description = RuleDescription(
        "dsv/other-separator",
        .error,
        name: "Other separator",
        summary: "The columns are separated as the layout says.",
        rationale: "the whole row becomes one cell",
        remedy: "export the table with the separator of the layout, or correct the dialect of the layout",
        passing: [],
        failing: [.delimited("↓ItemID;Quantity\nA-1;5\n")],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
