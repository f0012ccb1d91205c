import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum DuplicateColumn: FindingKind {
    static let description = RuleDescription(
        "dsv/duplicate-column",
        .error,
        name: "Two columns of one name",
        summary: "No two columns have the same name.",
        rationale: "a reader by names takes the first or the last of them; the other is lost",
        remedy: "rename or remove one of the two",
        passing: [],
        failing: [.delimited("ItemID,Quantity,↓Quantity\n")],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
