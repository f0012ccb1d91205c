import BODDiagnostics
import BODXML

/// The rules that come with a configuration, beside those that are built in.
public struct OwnRules: Sendable, Hashable {
    let sets: [any RuleSet]
    /// All rules that there are, these included.
    package let registry: RuleRegistry
    /// The rules that do not run, since another phase of their schema was chosen.
    let inactive: Set<DiagnosticID>
    /// All that their verdicts depend on, as a text.
    let key: String

    /// No rules of one's own.
    public static let none = OwnRules(sets: [], registry: .standard, inactive: [], key: "")

    /// Whether a Schematron schema is among them.
    package var hasSchematron: Bool { sets.contains { $0 is SchematronRuleSet } }

    /// Compares what their verdicts depend on.
    public static func == (left: OwnRules, right: OwnRules) -> Bool { left.key == right.key }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension LintConfiguration {
    /// The rules of the configuration.
    ///
    /// - Parameters:
    ///   - schemas: The Schematron schemas.
    ///   - stepLimit: The most steps of one rule for one document.
    /// - Returns: The rules.
    func ownRules(_ schemas: [ConfiguredSchematron], stepLimit: Int) -> OwnRules {
        var sets: [any RuleSet] = []
        if !customRules.isEmpty {
            sets.append(CustomRuleSet(customRules, values: values.mapValues(\.value), stepLimit: stepLimit))
        }
        sets += schemas.map { SchematronRuleSet($0.schema, for: $0.noun, stepLimit: stepLimit) }
        guard !sets.isEmpty else { return .none }
        let values = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.value)" }
        let files = schemas.map { "\($0.name ?? "all"): \($0.schema.key)" }
        let inactive = Set(sets.flatMap { Array($0.inactive) })
        return OwnRules(
            sets: sets,
            registry: RuleRegistry.standard.adding(sets.flatMap(\.descriptions)),
            inactive: inactive.subtracting(sets.flatMap { Array($0.running) }),
            key: (["\(stepLimit)"] + values + customRules.map(\.key) + files).joined(separator: "\n")
        )
    }
}
