import BODDiagnostics

/// A finding about delimited text, which the linter of tables reports.
enum TextBehindQuote: FindingKind {
    static let description = RuleDescription(
        "dsv/text-behind-quote",
        .error,
        name: "Text behind a closing quote",
        summary: "Behind a closing quote stands a separator or the end of the row.",
        rationale: "readers keep, drop or refuse such a cell, each in its own way",
        remedy: "double a quote that is part of the value, as in \"19\"\" rack\"",
        passing: [.delimited("ItemID,Quantity\n\"19\"\" rack\",5\n")],
        failing: [.delimited("ItemID,Quantity\n\"19\"↓ rack\",5\n")],
        references: ["Infor Data Catalog, “DSV object schemas”", "RFC 4180"]
    )
}
