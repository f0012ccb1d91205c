/// A finding as SARIF's `result` (section 3.27).
enum SARIFResult {
    /// What stands for the folder of the run, as GitHub's documentation writes it.
    static let baseID = "%SRCROOT%"

    /// The members of a result but those that refer to its rule.
    static func members(of diagnostic: Diagnostic, fingerprint: String) -> [(String, String?)] {
        let notes = diagnostic.notes.enumerated().compactMap(related)
        return [
            ("level", JSONText.string(level(diagnostic.severity))),
            ("message", message(diagnostic.sentences)),
            ("locations", JSONText.array([JSONText.object(location(diagnostic.location))])),
            ("relatedLocations", notes.isEmpty ? nil : JSONText.array(notes)),
            ("partialFingerprints", JSONText.object([("bodFinding/v1", JSONText.string(fingerprint))])),
            (
                "fixes",
                diagnostic.fixes.isEmpty
                    ? nil : JSONText.array(diagnostic.fixes.map { fix($0, diagnostic.location.file) })
            ),
        ]
    }

    /// SARIF's word for a severity.
    static func level(_ severity: Severity) -> String {
        severity == .info ? "note" : severity.rawValue
    }

    /// A message object.
    static func message(_ text: String) -> String { JSONText.object([("text", JSONText.string(text))]) }

    private static func location(_ location: SourceLocation) -> [(String, String?)] {
        let logical = location.path.map { path in
            JSONText.array([
                JSONText.object([
                    ("name", JSONText.string(lastStep(of: path))),
                    ("fullyQualifiedName", JSONText.string(path)),
                    ("kind", JSONText.string(path.contains("/@") ? "attribute" : "element")),
                ])
            ])
        }
        return [("physicalLocation", physical(location)), ("logicalLocations", logical)]
    }

    private static func lastStep(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    private static func physical(_ location: SourceLocation) -> String {
        // GitHub shows a result only with a line; what is about the file as a whole stands at its first.
        let region = location.range.map(region) ?? JSONText.object([("startLine", "1")])
        return JSONText.object([("artifactLocation", artifact(location.file)), ("region", region)])
    }

    private static func artifact(_ file: String) -> String {
        JSONText.object([
            ("uri", JSONText.string(ReportPath.uri(file))),
            ("uriBaseId", file.hasPrefix("/") ? nil : JSONText.string(baseID)),
        ])
    }

    private static func region(_ range: SourceRange) -> String {
        JSONText.object([
            ("startLine", String(range.start.line)),
            ("startColumn", String(range.start.column)),
            ("endLine", String(range.end.line)),
            ("endColumn", String(range.end.column)),
            ("byteOffset", String(range.start.offset)),
            ("byteLength", String(range.end.offset - range.start.offset)),
        ])
    }

    private static func related(_ number: Int, _ note: Note) -> String? {
        guard let place = note.location else { return nil }
        return JSONText.object([("id", String(number + 1)), ("message", message(note.message))] + location(place))
    }

    private static func fix(_ fix: Fix, _ file: String) -> String {
        let replacements = fix.edits.map { edit in
            JSONText.object([
                ("deletedRegion", region(edit.range)),
                ("insertedContent", message(edit.replacement)),
            ])
        }
        let change = JSONText.object([
            ("artifactLocation", artifact(file)), ("replacements", JSONText.array(replacements)),
        ])
        return JSONText.object([
            ("description", message(fix.summary.sentence)), ("artifactChanges", JSONText.array([change])),
        ])
    }
}
