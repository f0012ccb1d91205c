import BODDiagnostics

/// A finding of a rule that says what a schema says as well: the rule's words stay.
struct SchemaClaim: Sendable {
    let rule: DiagnosticID
    /// The findings of the schema that it takes the place of.
    let ids: [DiagnosticID]
    /// Whether the user has set the rule's severity, which then holds whatever the schema's is.
    let hasOwnSeverity: Bool
    /// Where it stands, and where else the schema may say so.
    var places: [SourceLocation]

    init(of rule: ActiveRule, at places: [SourceLocation]) {
        self.rule = rule.id
        ids = rule.description.supersedes
        hasOwnSeverity = rule.hasOwnSeverity
        self.places = places
    }

    /// Takes those of a schema's findings away that the rule has said.
    func take(from findings: inout [Diagnostic]) -> [Diagnostic] {
        let superseded = findings.filter { finding in
            ids.contains(finding.id) && places.contains { $0.isSamePlace(as: finding.location) }
        }
        if !superseded.isEmpty { findings.removeAll { superseded.contains($0) } }
        return superseded
    }

    /// Whether a finding is the rule's that the claim is of.
    func isOf(_ finding: Diagnostic) -> Bool {
        let place = places.first
        return finding.id == rule && place?.range == finding.location.range && place?.path == finding.location.path
    }
}

extension Diagnostic {
    /// Says that a schema refuses the same, with the higher of the two severities unless the user has set one.
    mutating func takeThePlace(of superseded: [Diagnostic], by claim: SchemaClaim) {
        if superseded.isEmpty { return }
        if fixes.isEmpty { fixes = superseded.lazy.map(\.fixes).first { !$0.isEmpty } ?? [] }
        if !claim.hasOwnSeverity { severity = superseded.map(\.severity).reduce(severity, max) }
        let ids = Set(superseded.map(\.id)).sorted().map(\.description).joined(separator: ", ")
        notes.append(Note("the schema refuses it as well: \(ids)"))
    }
}

extension SourceLocation {
    /// Whether two findings are about the same thing: the same element or attribute, or the same first byte.
    fileprivate func isSamePlace(as other: SourceLocation) -> Bool {
        if let path, let otherPath = other.path { return path == otherPath }
        return range?.start.offset == other.range?.start.offset
    }
}
