import BODDiagnostics

/// An encoding that is not read; the reader refuses it.
enum UnsupportedEncoding: FindingKind {
    static let description = RuleDescription(
        "xml/unsupported-encoding",
        .error,
        name: "Unsupported encoding",
        summary: "The document is in UTF-8, UTF-16, ISO-8859-1, windows-1252 or US-ASCII.",
        rationale: "ION expects UTF-8, and rarer encodings hide what stands in a document from those who check it",
        remedy: "save the document as UTF-8",
        passing: [],
        failing: [
            .document(#"<?xml version="1.0" encoding="EBCDIC-CP-US"?><Item/>"#)
        ],
        references: [
            "XML 1.0, section 4.3.3"
        ]
    )
}
