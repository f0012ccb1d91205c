public import BODDiagnostics

extension RuleDescription {
    /// What reports say about the rule.
    public var reported: ReportedRule {
        ReportedRule(id, severity, title: name, summary: summary, rationale: rationale, remedy: remedy)
    }
}
