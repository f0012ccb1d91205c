import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum UnknownColumn: FindingKind {
    static let description = RuleDescription(
        "dsv/unknown-column",
        .error,
        name: "Column that the layout does not know",
        summary: "Every column is one of the layout.",
        rationale: "the Data Catalog refuses the column or drops it",
        remedy: "compare the spelling with the layout, or add the column to it",
        passing: [],
        failing: [.delimited("ItemID,Quantity,↓Colour\n")],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
