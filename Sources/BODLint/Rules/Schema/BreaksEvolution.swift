import BODDiagnostics

/// A change of a schema that the Data Catalog does not accept; found by comparing it with an earlier version.
enum BreaksEvolution: FindingKind {
    static let description = RuleDescription(
        "schema/breaks-evolution",
        .error,
        name: "Change that breaks a schema's evolution",
        summary: "A new version of a schema only adds what is optional, and only loosens.",
        rationale: "the Data Catalog keeps only the latest version, and by it judges the documents of all senders",
        remedy: "keep what was there as it was; add something new beside it",
        passing: [
            .xsd(
                "<xs:element name=\"Item\" type=\"ItemType\"/><xs:simpleType name=\"ItemType\"><xs:restriction base=\"xs:string\"><xs:maxLength value=\"20\"/></xs:restriction></xs:simpleType>",
                after:
                    "<xs:element name=\"Item\" type=\"ItemType\"/><xs:simpleType name=\"ItemType\"><xs:restriction base=\"xs:string\"><xs:maxLength value=\"10\"/></xs:restriction></xs:simpleType>"
            )
        ],
        failing: [
            .xsd(
                "↓<xs:element name=\"Item\" type=\"xs:date\"/>",
                after: "<xs:element name=\"Item\" type=\"xs:string\"/>"
            )
        ],
        references: [
            "Infor Data Catalog, “Naming and evolution of object schemas”", "Infor Data Lake, “Best practices”",
        ]
    )

    /// A change that breaks the rule.
    ///
    /// - Parameters:
    ///   - path: The way to what changed, in documents.
    ///   - summary: What changed.
    ///   - reason: Why it is not accepted.
    ///   - place: Where it is in the new version.
    ///   - earlier: Where it was before.
    /// - Returns: The finding.
    static func finding(
        _ path: String,
        _ summary: String,
        _ reason: String,
        at place: SourceLocation,
        was earlier: SourceLocation?
    ) -> Diagnostic {
        var finding = diagnostic("\(path) \(summary)", at: place)
        finding.explanation = "\(reason); \(description.rationale)"
        finding.notes = earlier.map { [Note("the earlier version has it here", location: $0)] } ?? []
        return finding
    }
}
