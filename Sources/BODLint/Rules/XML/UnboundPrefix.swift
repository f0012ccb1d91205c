import BODDiagnostics

/// A prefix without a namespace; the reader refuses it.
enum UnboundPrefix: FindingKind {
    static let description = RuleDescription(
        "xml/unbound-prefix",
        .error,
        name: "Unbound prefix",
        summary: "Every prefix is bound to a namespace.",
        rationale: "a name with an unbound prefix belongs to no vocabulary, so receivers refuse the document",
        remedy: "declare the prefix on the root element, such as xmlns:xsi for xsi:schemaLocation",
        passing: [],
        failing: [
            .document(#"<SyncItem xsi:schemaLocation="a b"/>"#)
        ],
        references: [
            "Namespaces in XML 1.0, section 5"
        ]
    )
}
