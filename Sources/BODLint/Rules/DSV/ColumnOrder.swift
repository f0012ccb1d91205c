import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum ColumnOrder: FindingKind {
    static let description = RuleDescription(
        "dsv/column-order",
        .warning,
        name: "Columns in another order",
        summary: "The columns stand in the order of the layout.",
        rationale: "the Data Catalog knows columns by their positions, and a reader by places mixes them up",
        remedy: "write the columns in the order of the layout",
        passing: [],
        failing: [.delimited("Quantity,↓ItemID\n")],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
