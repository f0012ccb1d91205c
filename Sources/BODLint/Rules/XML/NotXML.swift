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

    /// The finding about a file whose name says that it is judged by a schema of another kind; nil for any other file.
    ///
    /// - Parameters:
    ///   - name: The name of the file.
    ///   - isMarkup: Whether it looks like XML all the same.
    /// - Returns: The finding.
    static func finding(ofFileNamed name: String, isMarkup: Bool) -> Diagnostic? {
        func ends(_ endings: String...) -> Bool { endings.contains { name.lowercased().hasSuffix($0) } }
        let (form, option): (String, String)
        if ends(".csv", ".tsv", ".dsv") {
            (form, option) = ("delimited text", "the layout of its columns with --schema; bod infer --to dsv makes one")
        } else if ends(".ndjson", ".jsonl") {
            (form, option) = (
                "JSON, a document a line", "its JSON Schema with --schema; bod infer --to json-schema makes one"
            )
        } else {
            return nil
        }
        if isMarkup { return nil }
        return Diagnostic(
            description.id,
            description.severity,
            "this is \(form), not XML",
            explanation: "without a schema nothing is known of what it has to be",
            remedy: "give \(option)",
            at: SourceLocation(file: name)
        )
    }

    /// What a JSON document is told that is none of those which the linter knows.
    ///
    /// - Parameters:
    ///   - name: The name of the file.
    ///   - isMaybeSchema: Whether it has a member as schemas have them.
    /// - Returns: The finding.
    static func finding(ofJSONNamed name: String, isMaybeSchema: Bool) -> Diagnostic {
        let known = "a BOD as json-exact has $name, message headers have fromLogicalId, and a JSON Schema has $schema"
        let remedy = isMaybeSchema ? "add $schema if this is a JSON Schema" : "give the BOD as XML or as json-exact"
        return Diagnostic(
            description.id,
            description.severity,
            "this is JSON, not XML, and none that is known",
            explanation: "\(known); of other JSON nothing is known that it has to be",
            remedy: "\(remedy); other JSON is judged by its JSON Schema, with --schema",
            at: SourceLocation(file: name)
        )
    }
}
