package import BODDiagnostics

extension OtherFinding {
    /// What reports say about those that stand among the findings of documents.
    package static var reported: [ReportedRule] {
        files.map { finding in
            ReportedRule(
                finding.id,
                .error,
                title: finding.title,
                summary: finding.meaning,
                rationale: "what is not read is not judged, and may be anything",
                remedy: finding.remedy
            )
        }
    }

    /// What keeps a file from being read.
    static let files: [OtherFinding] = [
        OtherFinding(
            "file/missing",
            "File that is not there",
            from: "opening a file",
            "Each path that is named leads to a file. The others are linted, and the exit code is 2.",
            remedy: "check the path"
        ),
        OtherFinding(
            "file/unreadable",
            "File that cannot be read",
            from: "opening a file",
            "Each document is a file that you may read, with a name in UTF-8, not a folder, a pipe or a device.",
            remedy: "look at what the system says in the finding"
        ),
        OtherFinding(
            "file/too-large",
            "File above the limit",
            from: "opening a file",
            "A document is within the limit that the finding names.",
            remedy: "raise the limit with the option that the finding names"
        ),
    ]
}
