import BODDiagnostics
import BODJSON
import BODLint

/// The list of rules, for people and for programs.
enum RuleListing {
    /// One line a rule, by group.
    static func text(_ registry: RuleRegistry = .standard) -> String {
        registry.groups.map { text(registry, group: $0) }.joined(separator: "\n")
    }

    /// One line for each rule of a group.
    static func text(_ registry: RuleRegistry, group: String) -> String {
        let width = registry.descriptions.map { $0.id.description.count }.max() ?? 0
        return registry.descriptions.filter { $0.id.group == group }.map { rule in
            let id = pad(rule.id.description, to: width)
            return "\(id)  \(pad(rule.severity.rawValue, to: 7))  \(rule.summary)\n"
        }.joined()
    }

    /// An array of objects: `id`, `group`, `title`, `severity`, `summary`, `rationale`, `remedy`, `references`.
    static func json(_ registry: RuleRegistry = .standard) -> [UInt8] {
        let rules = registry.descriptions.map { rule -> JSONValue in
            [
                "id": .string(rule.id.description),
                "group": .string(rule.id.group),
                "title": .string(rule.name),
                "severity": .string(rule.severity.rawValue),
                "summary": .string(rule.summary),
                "rationale": .string(rule.rationale),
                "remedy": .string(rule.remedy),
                "references": .array(rule.references.map(JSONValue.string)),
            ]
        }
        return JSONValue.array(rules).encoded(.pretty) + [0x0A]
    }

    private static func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
