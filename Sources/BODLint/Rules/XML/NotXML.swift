import BODDiagnostics

/// A file in another format; the reader reports it.
enum NotXML: FindingKind {
    static let description = RuleDescription(
        "xml/not-xml",
        .error,
        name: "Not XML",
        summary: "The file is XML, not an archive, a picture or an office document.",
        rationale: "nothing is unpacked or converted, so that every position is one in the file as given",
        remedy: "give the XML document itself; unpack an archive first",
        passing: [],
        failing: [
            .bytes([0x50, 0x4B, 0x03, 0x04, 0x14], shownAs: "PK… (a ZIP archive)")
        ],
        references: []
    )
}
