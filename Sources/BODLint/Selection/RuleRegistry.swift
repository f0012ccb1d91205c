public import BODDiagnostics

/// The rules that there are, and the findings that the reader and the schema report.
public struct RuleRegistry: Sendable {
    /// The rules, in the order of the documentation.
    public let rules: [any Rule.Type]
    /// What there is to know about all findings, those of the rules included, in the order of the documentation.
    public let descriptions: [RuleDescription]
    private let reported: [RuleDescription]
    private let added: [RuleDescription]
    private let byID: [String: RuleDescription]

    /// Makes a registry.
    ///
    /// - Parameters:
    ///   - rules: The rules.
    ///   - reported: The findings that no rule of the list reports, such as those of the reader and of a schema.
    public init(rules: [any Rule.Type], reported: [RuleDescription] = []) {
        self.init(rules: rules, reported: reported, added: [])
    }

    private init(rules: [any Rule.Type], reported: [RuleDescription], added: [RuleDescription]) {
        self.rules = rules
        self.reported = reported
        self.added = added
        descriptions = Self.grouped(reported + rules.map { $0.description } + added)
        byID = Dictionary(descriptions.map { ($0.id.description, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The registry with further rules, such as those of a configuration.
    ///
    /// - Parameter descriptions: What there is to know about them.
    /// - Returns: The registry; itself when there is none.
    package func adding(_ descriptions: [RuleDescription]) -> RuleRegistry {
        let new = descriptions.filter { byID[$0.id.description] == nil }
        return new.isEmpty ? self : RuleRegistry(rules: rules, reported: reported, added: added + new)
    }

    /// The rule or finding of an identifier.
    ///
    /// - Parameter id: The identifier, such as `id/bod-id-missing`.
    /// - Returns: What there is to know about it, or nil when there is none.
    public func description(of id: DiagnosticID) -> RuleDescription? { byID[id.description] }

    /// The groups, in the order of the documentation.
    public var groups: [String] {
        var groups: [String] = []
        for description in descriptions where groups.last != description.id.group {
            groups.append(description.id.group)
        }
        return groups
    }

    /// Everything that a selection may name, but `all`.
    var words: [String] { groups + descriptions.map(\.id.description) }

    /// Whether a word names a rule, a group, or all.
    package func isKnown(_ word: String) -> Bool { word == "all" || byID[word] != nil || groups.contains(word) }

    /// The descriptions with those of one group together, groups in the order in which they first occur.
    private static func grouped(_ descriptions: [RuleDescription]) -> [RuleDescription] {
        var groups: [String] = []
        for description in descriptions where !groups.contains(description.id.group) {
            groups.append(description.id.group)
        }
        return groups.flatMap { group in descriptions.filter { $0.id.group == group } }
    }
}
