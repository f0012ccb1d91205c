import BODDiagnostics

/// A finding about one parameter before its place is known: the same checks serve values and files.
struct HeaderFinding {
    /// What the finding is about.
    enum Subject {
        /// The value of the parameter with a name.
        case value(String)
        /// The name of the parameter itself.
        case name(String)
        /// The parameters as a whole.
        case all
    }

    let name: String
    let severity: Severity
    let subject: Subject
    let summary: String
    var explanation: String?
    var remedy: String?
    /// What to write instead, as JSON, when a fix is known.
    var replacement: String?

    var id: DiagnosticID { DiagnosticID(group: "header", name: name) }

    /// Gives the finding its place.
    func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            id,
            severity,
            summary,
            explanation: explanation,
            remedy: remedy,
            at: location,
            fixes: fix(at: location.range).map { [$0] } ?? []
        )
    }

    private func fix(at range: SourceRange?) -> Fix? {
        guard let replacement, let range else { return nil }
        let edit = Fix.Edit(range: range, replacement: replacement)
        return Fix("write \(replacement)", safety: severity == .info ? .safe : .unsafe, edits: [edit])
    }
}
