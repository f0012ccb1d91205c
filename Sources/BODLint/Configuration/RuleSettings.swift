package import BODDiagnostics

/// Which rules run, and how bad their findings are, as one part of a configuration has it.
public struct RuleSettings: Sendable, Hashable {
    /// The words that select.
    public var select: Setting<[String]>?
    /// The words that ignore.
    public var ignore: Setting<[String]>?
    /// Severities by rule or group.
    public var severities: [String: Setting<ConfiguredSeverity>]

    /// Makes settings.
    ///
    /// - Parameters:
    ///   - select: The words that select.
    ///   - ignore: The words that ignore.
    ///   - severities: Severities by rule or group.
    public init(
        select: Setting<[String]>? = nil,
        ignore: Setting<[String]>? = nil,
        severities: [String: Setting<ConfiguredSeverity>] = [:]
    ) {
        self.select = select
        self.ignore = ignore
        self.severities = severities
    }

    /// Takes over what later settings say: lists are replaced, severities one by one.
    mutating func merge(_ later: RuleSettings) {
        select = later.select ?? select
        ignore = later.ignore ?? ignore
        severities.merge(later.severities) { $1 }
    }

    /// Whether a rule is wanted; nil when nothing is said of it.
    ///
    /// The more exact word wins, and of two equally exact ones the one that ignores.
    func decision(on id: DiagnosticID) -> Bool? {
        if severity(of: id) == .off { return false }
        for word in Self.words(for: id) {
            if ignore?.value.contains(word) == true { return false }
            if select?.value.contains(word) == true { return true }
        }
        return select.map { $0.value.isEmpty } == false ? false : nil
    }

    /// Whether rules are selected, of which none is left.
    ///
    /// - Parameter registry: The rules that there are.
    /// - Returns: True when no rule would run.
    func leaveNothing(of registry: RuleRegistry) -> Bool {
        guard let select, !select.value.isEmpty else { return false }
        return !registry.descriptions.contains { decision(on: $0.id) == true }
    }

    /// The severity that is set for a rule, by its own name before its group's.
    func severity(of id: DiagnosticID) -> ConfiguredSeverity? {
        Self.words(for: id).lazy.compactMap { severities[$0]?.value }.first
    }

    /// What is made of a rule: its severity, or that it does not run; nil when nothing is said of it.
    package func effect(on id: DiagnosticID) -> Setting<ConfiguredSeverity>? {
        let words = Self.words(for: id)
        let severity = words.lazy.compactMap { severities[$0] }.first
        guard severity?.value != .off, decision(on: id) == false else { return severity }
        let isIgnored = words.contains { ignore?.value.contains($0) == true }
        return (isIgnored ? ignore : select).map { Setting(.off, $0.origin) }
    }

    /// Refuses words of the lists that name no rule or group.
    ///
    /// - Parameter registry: The rules that there are.
    /// - Throws: ``UnknownRule`` for the first word that names nothing.
    package func check(_ registry: RuleRegistry) throws(UnknownRule) {
        _ = try RuleSelection(select: select?.value ?? [], ignore: ignore?.value ?? [], registry: registry)
    }

    /// The words that name a rule, the most exact one first.
    static func words(for id: DiagnosticID) -> [String] { [id.description, id.group, "all"] }
}
