import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum UnterminatedQuote: FindingKind {
    static let description = RuleDescription(
        "dsv/unterminated-quote",
        .error,
        name: "Quoted cell without an end",
        summary: "Every quoted cell is closed.",
        rationale: "the rest of the file becomes one cell, and its rows are lost",
        remedy: "close the quote; double a quote that is part of the value",
        passing: [],
        failing: [.delimited("ItemID,Quantity\n↓\"A-1,5\nA-2,7\n")],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
