import BODDiagnostics
import BODXML

/// A Schematron schema (ISO/IEC 19757-3:2016) that was read for one of its phases: what is left to do for a document.
package struct SchematronSchema: Sendable, Hashable {
    /// A name for a value.
    struct Binding: Sendable {
        let name: XMLName
        let value: XPathExpression
    }

    /// What is asserted or reported of the nodes of a rule.
    struct Assertion: Sendable {
        let id: DiagnosticID
        let severity: Severity
        let isReport: Bool
        let test: XPathExpression
        let message: MessageTemplate
        let diagnostics: [MessageTemplate]
        /// What a finding points at, when it is not the node itself.
        let subject: XPathExpression?
        /// Where it stands.
        let location: SourceLocation
    }

    /// Nodes with what is said of them.
    struct Rule: Sendable {
        let context: XPathExpression
        let bindings: [Binding]
        let assertions: [Assertion]
        let location: SourceLocation
    }

    /// Rules of which each node is judged by the first that matches it.
    struct Pattern: Sendable {
        let title: String
        let bindings: [Binding]
        let rules: [Rule]
    }

    /// The file, as messages have it.
    package let file: String
    /// The schema's title.
    let title: String
    /// Values that hold everywhere.
    let bindings: [Binding]
    let patterns: [Pattern]
    /// The patterns of other phases, which do not run; their rules can be named all the same.
    let otherPatterns: [Pattern]
    /// All that its verdicts depend on, as a text: the digests of its files, and the phase.
    let key: String

    /// Compares what verdicts depend on.
    package static func == (left: SchematronSchema, right: SchematronSchema) -> Bool { left.key == right.key }

    /// Feeds what `==` compares.
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// The assertions that only other phases have.
    var inactive: Set<DiagnosticID> { Self.ids(otherPatterns).subtracting(Self.ids(patterns)) }

    private static func ids(_ patterns: [Pattern]) -> Set<DiagnosticID> {
        Set(patterns.flatMap(\.rules).flatMap(\.assertions).map(\.id))
    }

    /// What there is to know about each assertion; several of one identifier are one rule.
    var descriptions: [RuleDescription] {
        var seen: Set<DiagnosticID> = []
        return (patterns + otherPatterns).flatMap { pattern in
            pattern.rules.flatMap { rule in
                rule.assertions.filter { seen.insert($0.id).inserted }.map {
                    $0.description(in: pattern, rule, of: self)
                }
            }
        }
    }
}

extension SchematronSchema.Assertion {
    fileprivate func description(
        in pattern: SchematronSchema.Pattern,
        _ rule: SchematronSchema.Rule,
        of schema: SchematronSchema
    ) -> RuleDescription {
        let origin = SettingOrigin.file(location).description
        return RuleDescription(
            id,
            severity,
            name: message.text,
            summary: "At \(rule.context.text) it \(isReport ? "reports" : "demands") \(test.text).",
            rationale: pattern.title.isEmpty
                ? "the Schematron schema \(schema.file) says so" : "it is of the pattern “\(pattern.title)”",
            remedy: "see \(origin)",
            scope: .document,
            references: [origin] + (schema.title.isEmpty ? [] : [schema.title])
        )
    }
}
