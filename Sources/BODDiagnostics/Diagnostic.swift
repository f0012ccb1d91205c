/// A finding about the user's document: what is wrong, where, why it matters and what to do.
///
/// Diagnostics are values about documents; a failure to do the work at all is a thrown error. The wording follows three
/// rules: the summary names the concrete thing and suffices alone; the explanation says why it matters; the remedy says
/// what to do. None of them ends in a line break, and only sentences end in a full stop.
public struct Diagnostic: Sendable, Hashable {
    /// The kind of finding.
    public var id: DiagnosticID
    /// How bad it is.
    public var severity: Severity
    /// What is wrong, in one line.
    public var summary: String
    /// Why it matters.
    public var explanation: String?
    /// What to do about it.
    public var remedy: String?
    /// Where it is.
    public var location: SourceLocation
    /// Other places and facts that explain it.
    public var notes: [Note]
    /// Changes that would resolve it.
    public var fixes: [Fix]

    /// Makes a finding.
    public init(
        _ id: DiagnosticID,
        _ severity: Severity,
        _ summary: String,
        explanation: String? = nil,
        remedy: String? = nil,
        at location: SourceLocation,
        notes: [Note] = [],
        fixes: [Fix] = []
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.remedy = remedy
        self.location = location
        self.notes = notes
        self.fixes = fixes
    }
}
