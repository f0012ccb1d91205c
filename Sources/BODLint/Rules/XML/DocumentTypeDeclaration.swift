import BODDiagnostics

/// A document type declaration; the reader refuses it.
enum DocumentTypeDeclaration: FindingKind {
    static let description = RuleDescription(
        "xml/doctype",
        .error,
        name: "Document type declaration",
        summary: "The document has no DOCTYPE.",
        rationale: "a DOCTYPE can read files, open connections and expand without bound; no BOD has one",
        remedy: "remove the DOCTYPE; write characters in place of the entities that it declares",
        passing: [],
        failing: [
            .document(#"<!DOCTYPE SyncItem SYSTEM "item.dtd"><SyncItem/>"#),
            .document("<!DOCTYPE html><html><body>Log in</body></html>"),
        ],
        references: [
            "OWASP, XML External Entity Prevention"
        ]
    )
}
