/// A rule as SARIF's `reportingDescriptor` (section 3.49).
enum SARIFRule {
    /// The descriptor of a rule.
    ///
    /// - Parameters:
    ///   - rule: What is known about the rule; nil for a finding that no rule reports.
    ///   - id: The rule's name.
    ///   - severity: The severity of its findings when nothing is known about the rule.
    /// - Returns: The object.
    static func object(_ rule: ReportedRule?, _ id: DiagnosticID, _ severity: Severity) -> String {
        let level = SARIFResult.level(rule?.severity ?? severity)
        return JSONText.object([
            ("id", JSONText.string(id.description)),
            ("name", rule.map { JSONText.string($0.title) }),
            ("shortDescription", rule.map { SARIFResult.message($0.summary) }),
            ("fullDescription", rule.map { SARIFResult.message("\($0.summary) \($0.rationale.sentence)") }),
            ("help", rule.map(help)),
            ("defaultConfiguration", JSONText.object([("level", JSONText.string(level))])),
            ("properties", JSONText.object([("tags", JSONText.array([JSONText.string(id.group)]))])),
        ])
    }

    private static func help(_ rule: ReportedRule) -> String {
        let text = "\(rule.summary) \(rule.rationale.sentence) \(rule.remedy.sentence)"
        let markdown =
            "\(rule.summary)\n\n**Why:** \(rule.rationale.sentence)\n\n**What to do:** \(rule.remedy.sentence)"
        return JSONText.object([("text", JSONText.string(text)), ("markdown", JSONText.string(markdown))])
    }
}
