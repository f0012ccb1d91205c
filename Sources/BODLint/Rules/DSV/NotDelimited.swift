import BODDiagnostics

/// A document in another form beside a layout, which the linter of tables reports.
enum NotDelimited: FindingKind {
    static let description = RuleDescription(
        "dsv/not-delimited",
        .error,
        name: "Not delimited text",
        summary: "What is judged by the layout of a DSV object is delimited text.",
        rationale: "a layout says what stands in rows and columns, and nothing of elements",
        remedy: "lint it without the layout, or give the table",
        passing: [],
        failing: [.delimited("↓<Items><Item/></Items>\n")],
        references: ["Infor Data Catalog, “DSV object schemas”"]
    )
}
