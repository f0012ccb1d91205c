import BODDiagnostics

/// Bytes that are not in the encoding that the document claims; the reader refuses them.
enum EncodingMismatch: FindingKind {
    static let description = RuleDescription(
        "xml/encoding-mismatch",
        .error,
        name: "Encoding mismatch",
        summary: "The bytes are in the encoding that the XML declaration or the byte order mark names.",
        rationale: "read in the wrong encoding, names and texts turn into others without anyone noticing",
        remedy: "make the XML declaration name the encoding that the file is saved in; ION wants UTF-8",
        passing: [],
        failing: [
            .bytes(Array("<Item>M".utf8) + [0xFC] + Array("ller</Item>".utf8), shownAs: "<Item>M\\xFCller</Item>")
        ],
        references: [
            "XML 1.0, section 4.3.3"
        ]
    )
}
