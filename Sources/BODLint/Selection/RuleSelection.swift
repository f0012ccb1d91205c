public import BODDiagnostics

/// Which rules are wanted.
///
/// A word is a rule such as `id/bod-id-missing`, a group such as `id`, or `all`. The more exact word wins, so that
/// `--ignore id --select id/bod-id-missing` leaves one rule of its group; of two equally exact words the one that ignores wins.
/// Without a word that selects, all rules are wanted.
public struct RuleSelection: Sendable, Hashable, CustomStringConvertible {
    private let selected: Set<String>
    private let ignored: Set<String>

    /// All rules.
    public static let all = RuleSelection(selected: [], ignored: [])

    private init(selected: Set<String>, ignored: Set<String>) {
        self.selected = selected
        self.ignored = ignored
    }

    /// All rules but some.
    package init(allBut ignored: Set<String>) {
        self.init(selected: [], ignored: ignored)
    }

    /// Reads a selection.
    ///
    /// - Parameters:
    ///   - select: The words that select.
    ///   - ignore: The words that ignore.
    ///   - registry: What the words may name.
    /// - Throws: ``UnknownRule`` for the first word that names nothing.
    public init(select: [String] = [], ignore: [String] = [], registry: RuleRegistry = .standard) throws(UnknownRule) {
        for word in select + ignore where !registry.isKnown(word) { throw UnknownRule(word, registry: registry) }
        self.init(selected: Set(select), ignored: Set(ignore))
    }

    /// The words, those that select before those that ignore, each kind in order.
    public var description: String {
        "select \(selected.sorted().joined(separator: ",")) ignore \(ignored.sorted().joined(separator: ","))"
    }

    /// Whether findings of a rule are wanted.
    ///
    /// - Parameter id: The rule.
    /// - Returns: True when they are.
    public func contains(_ id: DiagnosticID) -> Bool {
        for word in RuleSettings.words(for: id) {
            if ignored.contains(word) { return false }
            if selected.contains(word) { return true }
        }
        return selected.isEmpty
    }

    /// Whether a rule is ignored by its own name, not only with its group.
    func ignoresByName(_ id: DiagnosticID) -> Bool { ignored.contains(id.description) }

    /// Whether all findings that a word names are wanted.
    func containsAll(_ word: String, of registry: RuleRegistry) -> Bool {
        registry.descriptions.allSatisfy { !RuleSettings.words(for: $0.id).contains(word) || contains($0.id) }
    }
}
