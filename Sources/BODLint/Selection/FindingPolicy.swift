public import BODDiagnostics
public import BODJSON

/// Which findings about a document are reported, how severe they are, and how many of them.
public struct FindingPolicy: Sendable {
    /// Which findings are wanted.
    public var selection: RuleSelection
    /// Severities in place of the findings' own.
    public var severities: [DiagnosticID: Severity]
    /// The findings that a configuration leaves out of all documents of a linter.
    public var suppressions: [ConfiguredSuppression]
    /// The most findings for one document.
    public var limit: Int

    /// Makes a policy; without an argument, everything is reported as it is.
    ///
    /// - Parameters:
    ///   - selection: Which findings are wanted.
    ///   - severities: Severities in place of the findings' own.
    ///   - suppressions: The findings that a configuration leaves out.
    ///   - limit: The most findings for one document.
    public init(
        selection: RuleSelection = .all,
        severities: [DiagnosticID: Severity] = [:],
        suppressions: [ConfiguredSuppression] = [],
        limit: Int = JSONLimits.standard.findings
    ) {
        self.selection = selection
        self.severities = severities
        self.suppressions = suppressions
        self.limit = limit
    }

    /// What the settings of a document say.
    ///
    /// - Parameters:
    ///   - settings: The settings.
    ///   - limit: The most findings for one document.
    public init(_ settings: DocumentSettings, limit: Int) {
        self.init(
            selection: settings.selection,
            severities: settings.severities,
            suppressions: settings.suppressions,
            limit: limit
        )
    }

    /// Those of some findings that are wanted, as severe as they are to be.
    func wanted(_ findings: [Diagnostic]) -> [Diagnostic] {
        findings.filter { selection.contains($0.id) }.map { finding in
            guard let severity = severities[finding.id] else { return finding }
            var finding = finding
            finding.severity = severity
            return finding
        }
    }
}
