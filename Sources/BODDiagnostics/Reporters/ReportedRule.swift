/// What a report says about a rule, once for all of its findings.
public struct ReportedRule: Sendable, Hashable {
    /// The stable name.
    public let id: DiagnosticID
    /// The title, such as “Missing document ID”.
    public let title: String
    /// What is checked, in one sentence.
    public let summary: String
    /// Why it matters: a clause in lower case without a full stop.
    public let rationale: String
    /// What to do: a clause in lower case without a full stop.
    public let remedy: String
    /// How bad a finding is unless the user says otherwise.
    public let severity: Severity

    /// Describes a rule.
    public init(
        _ id: DiagnosticID,
        _ severity: Severity,
        title: String,
        summary: String,
        rationale: String,
        remedy: String
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.summary = summary
        self.rationale = rationale
        self.remedy = remedy
    }
}
