import BODDiagnostics

/// A table that begins with its data, which the linter of tables reports.
enum MissingHeader: FindingKind {
    static let description = RuleDescription(
        "dsv/missing-header",
        .error,
        name: "Line of headers missing",
        summary: "The line of headers has names of columns of the layout.",
        rationale: "the first row is taken for the headers and lost, and the columns cannot be told",
        remedy: "write the names of the columns into the first line, or set skipLines to 0 in the layout",
        passing: [],
        failing: [.delimited("↓A-1,5\nA-2,7\n")],
        references: ["Infor Data Catalog, “DSV object schemas”"]
    )
}
