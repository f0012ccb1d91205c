import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum RaggedRow: FindingKind {
    static let description = RuleDescription(
        "dsv/ragged-row",
        .warning,
        name: "Row with too few or too many cells",
        summary: "Every row has as many cells as there are columns.",
        rationale: "values move into other columns, or are lost",
        remedy:
            "write as many cells as there are columns; enclose a cell that holds the separator in the layout's enclosingCharacter",
        passing: [.delimited("ItemID,Quantity\nA-1,5\n")],
        failing: [
            .delimited("ItemID,Quantity\nA-1↓\n"),
            .delimited("ItemID,Quantity\nA-1,5,↓7\n"),
        ],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
