import BODDiagnostics

/// Makes the descriptions of what a schema can find in a document.
///
/// The names are those of the validation constraints of XML Schema 1.0: `cvc/complex-type.4` is cvc-complex-type.4. Where the standard
/// knows one number for several mistakes, a letter behind it tells them apart.
enum Constraint {
    /// Describes a constraint.
    ///
    /// - Parameters:
    ///   - name: The name without `cvc-`.
    ///   - title: The title.
    ///   - summary: What the constraint demands.
    ///   - remedy: What to do when it is broken.
    ///   - failing: Documents that break it.
    ///   - rationale: Why it matters, where it is not the general reason.
    ///   - part: The part of the standard.
    /// - Returns: The description.
    static func describe(
        _ name: String,
        _ title: String,
        _ summary: String,
        remedy: String,
        failing: [Example] = [],
        rationale: String =
            "ION does not validate, so the mistake shows only where a receiver refuses the document or drops data",
        part: Int = 1
    ) -> RuleDescription {
        RuleDescription(
            DiagnosticID(group: "cvc", name: name),
            .error,
            name: title,
            summary: summary,
            rationale: rationale,
            remedy: remedy,
            failing: failing,
            references: ["XML Schema 1.0 Part \(part), cvc-\(name)"]
        )
    }
}
