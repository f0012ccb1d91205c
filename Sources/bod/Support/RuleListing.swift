import BODDiagnostics
import BODJSON
import BODLint

/// The list of rules, for people and for programs, with what a configuration makes of them.
struct RuleListing {
    private let registry: RuleRegistry
    private let settings: RuleSettings

    /// - Parameters:
    ///   - registry: The rules.
    ///   - settings: What holds for them in place of their own severities.
    init(_ registry: RuleRegistry = .standard, _ settings: RuleSettings = RuleSettings()) {
        self.registry = registry
        self.settings = settings
    }

    /// One line a rule, by group.
    var text: String { registry.groups.map { text(group: $0) }.joined(separator: "\n") }

    /// One line for each rule of a group.
    func text(group: String) -> String {
        let width = registry.descriptions.map { $0.id.description.count }.max() ?? 0
        return registry.descriptions.filter { $0.id.group == group }.map { rule in
            let id = Self.pad(rule.id.description, to: width)
            let effect = settings.effect(on: rule.id)
            let severity = Self.pad(effect?.value.rawValue ?? rule.severity.rawValue, to: 7)
            return "\(id)  \(severity)  \(rule.summary)\(effect.map { " (\(Self.words($0, rule)))" } ?? "")\n"
        }.joined()
    }

    /// What a configuration makes of a rule: `error by .bod.yml:3, in place of warning`; nil when it says nothing.
    func effect(on rule: RuleDescription) -> String? {
        settings.effect(on: rule.id).map { "\($0.value.rawValue) \(Self.words($0, rule))" }
    }

    private static func words(_ effect: Setting<ConfiguredSeverity>, _ rule: RuleDescription) -> String {
        TerminalText.safe("by \(effect.origin), in place of \(rule.severity.rawValue)")
    }

    /// An array of objects: `id`, `group`, `title`, `severity`, `summary`, `rationale`, `remedy`, `references`, and where a configuration
    /// says something of the rule `effective`, with `severity` and `origin`.
    var json: [UInt8] {
        let rules = registry.descriptions.map { rule -> JSONValue in
            var members: [JSONMember] = [
                JSONMember("id", .string(rule.id.description)),
                JSONMember("group", .string(rule.id.group)),
                JSONMember("title", .string(rule.name)),
                JSONMember("severity", .string(rule.severity.rawValue)),
                JSONMember("summary", .string(rule.summary)),
                JSONMember("rationale", .string(rule.rationale)),
                JSONMember("remedy", .string(rule.remedy)),
                JSONMember("references", .array(rule.references.map(JSONValue.string))),
            ]
            if let effect = settings.effect(on: rule.id) {
                let value: JSONValue = ["severity": .string(effect.value.rawValue), "origin": effect.origin.json]
                members.append(JSONMember("effective", value))
            }
            return .object(members)
        }
        return JSONValue.array(rules).encoded(.pretty) + [0x0A]
    }

    private static func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
