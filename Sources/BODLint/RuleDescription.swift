public import BODDiagnostics

/// What there is to know about a rule: it makes the list of rules, the text of `bod explain`, and the rule's tests.
///
/// Rationale and remedy are clauses in lower case without a full stop, as they stand in a report; the documentation makes sentences
/// of them.
public struct RuleDescription: Sendable {
    /// The stable name, such as `envelope/missing-data-area`.
    public let id: DiagnosticID
    /// The title.
    public let name: String
    /// What is checked, in one sentence.
    public let summary: String
    /// Why it matters.
    public let rationale: String
    /// What to do about a finding.
    public let remedy: String
    /// How bad a finding is unless the user says otherwise.
    public let severity: Severity
    /// How much of a document the rule has to see at once.
    public let scope: RuleScope
    /// Whether it is about how XML is written, so that a document in another form cannot break it.
    public let isAboutMarkup: Bool
    /// The findings of the schema that say the same at the same place, and give way to the rule's.
    public let supersedes: [DiagnosticID]
    /// Where the fact comes from.
    public let references: [String]
    // Linting needs no example, and making those of all rules took a third of the time of linting one small document.
    private let makePassing: @Sendable () -> [Example]
    private let makeFailing: @Sendable () -> [Example]

    /// Documents without a finding, made when they are asked for.
    public var passing: [Example] { makePassing() }

    /// Documents with findings, each marked by `↓`, made when they are asked for.
    public var failing: [Example] { makeFailing() }

    /// Describes a rule.
    public init(
        _ id: DiagnosticID,
        _ severity: Severity,
        name: String,
        summary: String,
        rationale: String,
        remedy: String,
        scope: RuleScope = .line,
        isAboutMarkup: Bool = false,
        supersedes: [DiagnosticID] = [],
        passing: @autoclosure @escaping @Sendable () -> [Example] = [],
        failing: @autoclosure @escaping @Sendable () -> [Example] = [],
        references: [String] = []
    ) {
        self.id = id
        self.severity = severity
        self.name = name
        self.summary = summary
        self.rationale = rationale
        self.remedy = remedy
        self.scope = scope
        self.isAboutMarkup = isAboutMarkup
        self.supersedes = supersedes
        makePassing = passing
        makeFailing = failing
        self.references = references
    }
}
