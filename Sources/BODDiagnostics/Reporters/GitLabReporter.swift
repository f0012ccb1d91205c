/// Renders findings for GitLab's Code Quality: an array of issues, each with a fingerprint of its own.
///
/// GitLab shows only the first of two issues with the same fingerprint, and none whose path begins with `./`.
public struct GitLabReporter: Reporter {
    private var fingerprints = Fingerprint()
    private var issues: [String] = []

    /// Makes a reporter.
    public init() {}

    /// Takes the findings about a document.
    public mutating func add(_ document: ReportedDocument) -> String {
        for diagnostic in document.diagnosticsAndRest {
            issues.append(issue(diagnostic, fingerprint: fingerprints.next(diagnostic)))
        }
        return ""
    }

    /// One line of JSON and a line break.
    public func finish() -> String { JSONText.array(issues) + "\n" }

    private func issue(_ diagnostic: Diagnostic, fingerprint: String) -> String {
        let range = diagnostic.location.range
        let lines = JSONText.object([
            ("begin", String(range?.start.line ?? 1)), ("end", range.map { String($0.end.line) }),
        ])
        let location = JSONText.object([
            ("path", JSONText.string(ReportPath.relative(diagnostic.location.file))), ("lines", lines),
        ])
        return JSONText.object([
            ("description", JSONText.string(diagnostic.sentences)),
            ("check_name", JSONText.string(diagnostic.id.description)),
            ("fingerprint", JSONText.string(fingerprint)),
            ("severity", JSONText.string(Self.severity(diagnostic.severity))),
            ("location", location),
        ])
    }

    /// GitLab knows info, minor, major, critical and blocker.
    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .info: "info"
        }
    }
}
