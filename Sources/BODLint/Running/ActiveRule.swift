import BODDiagnostics
import BODModel
import BODXML

/// What every finding of a kind needs, and the rule that looks for them; a class, so that running all rules copies none of their texts.
final class ActiveRule: Sendable {
    let description: RuleDescription
    let severity: Severity
    /// Whether the user has set it.
    let hasOwnSeverity: Bool
    /// Looks for the findings in a document, where a rule does.
    let check: Check

    /// What a rule does with a document.
    typealias Check = @Sendable (BusinessObjectDocument, (Finding) -> Void) -> Void

    init(
        _ description: RuleDescription,
        _ severities: [DiagnosticID: Severity],
        check: @escaping Check = { _, _ in }
    ) {
        self.description = description
        self.check = check
        severity = severities[description.id] ?? description.severity
        hasOwnSeverity = severities[description.id] != nil
    }

    var id: DiagnosticID { description.id }

    /// Makes a diagnostic of a finding.
    func diagnostic(_ finding: Finding, in document: ParsedDocument) -> Diagnostic {
        Diagnostic(
            id,
            severity,
            finding.message.summary,
            explanation: finding.message.explanation ?? description.rationale,
            remedy: finding.message.remedy ?? description.remedy,
            at: finding.place.location(in: document),
            notes: finding.remarks.map { Note($0.message, location: $0.place?.location(in: document)) },
            fixes: finding.correction.flatMap { $0.fix(in: document) }.map { [$0] } ?? []
        )
    }
}
