package import BODDiagnostics
import BODXML

/// A rule of a user's own: where it looks, what has to hold there, and what it says when that does not.
package struct CustomRule: Sendable, Hashable {
    /// The stable name, such as `acme/line-needs-project`.
    package let id: DiagnosticID
    let title: String
    let severity: Severity
    /// The nouns, or verbs and nouns, of the documents that it looks at; all when there is none.
    let documents: [ConfiguredNoun]
    let context: XPathExpression
    let condition: XPathExpression
    /// Whether the condition is what has to be reported, in place of what has to hold.
    let isReport: Bool
    let message: MessageTemplate
    let why: String?
    let remedy: String?
    /// Values of its own, which win over those of the configuration.
    let values: [String: XPathValue]
    let examples: [CustomExample]
    /// The namespaces that its file binds, for its examples.
    let prefixes: [String: String]
    /// Where it is said.
    let location: SourceLocation

    /// What there is to know about it.
    var description: RuleDescription {
        let verb = isReport ? "reports" : "demands"
        let place = context.text == "/" ? "" : "At \(context.text) "
        let kinds = documents.isEmpty ? "" : " (\(documents.map(\.name).joined(separator: ", ")))"
        let origin = SettingOrigin.file(location).description
        return RuleDescription(
            id,
            severity,
            name: title,
            summary: "\(place)\(place.isEmpty ? "It" : "it") \(verb) \(condition.text)\(kinds).",
            rationale: why ?? "a rule of \(location.file) says so",
            remedy: remedy ?? "see the rule in \(origin)",
            scope: .document,
            passing: examples.filter { !$0.isBad }.compactMap(\.shown),
            failing: examples.filter(\.isBad).compactMap(\.shown),
            references: [origin]
        )
    }

    /// All that its verdict depends on, as a text.
    var key: String {
        let values = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        // A name in an expression does not show its namespace.
        let bound = prefixes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let judged = "\(severity) \(documents.map(\.name)) \(context) \(condition) \(isReport) \(message)"
        return "\(bound) \(self.id) \(judged) \(values)"
    }
}

extension CustomExample {
    /// The example as `bod explain` shows it.
    fileprivate var shown: Example? {
        guard case .markup(let text) = source else { return nil }
        let plain = text.hasSuffix("\n") ? String(text.dropLast()) : text
        return Example.document(plain, fileID: location.file, line: location.range?.start.line ?? 0)
    }
}
