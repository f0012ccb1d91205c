public import BODDiagnostics
import BODModel

/// Tells at the end of a run which nouns of configurations are probably misspelt.
///
/// Nouns are an open set, and one that does not occur in a run is as good as any. A misspelt one matters in a run in which the noun occurs
/// that was meant: its documents are then not held to what was written for them. So a noun is told of when no document of the run is one, and
/// another that some document is differs from it by a slip or two. Who has two such nouns ignores the rule.
public struct NounCheck: Sendable {
    private struct Entry {
        let noun: ConfiguredNoun
        let severity: Severity
    }

    private var entries: [SourceLocation: Entry] = [:]
    private var roots: Set<[UInt8]> = []

    /// More slips than these make another word.
    private static let mostSlips = 2
    /// A file that names thousands of nouns was not written by hand.
    private static let mostFindings = 50

    /// Begins a run.
    public init() {}

    /// Whether there is nothing to find out, so that no document need be noted.
    public var isEmpty: Bool { entries.isEmpty }

    /// Notes settings that documents of the run have.
    ///
    /// - Parameter settings: The settings.
    public mutating func note(_ settings: DocumentSettings) {
        guard settings.selection.contains(UnmatchedNoun.description.id) else { return }
        let severity = settings.severities[UnmatchedNoun.description.id] ?? UnmatchedNoun.description.severity
        for noun in settings.nouns { entries[noun.location] = Entry(noun: noun, severity: severity) }
    }

    /// Notes a document of the run.
    ///
    /// - Parameter root: The local name of its root element; nil when it is not known.
    public mutating func note(root: String?) {
        if let root, !isEmpty { roots.insert(Array(root.utf8)) }
    }

    /// The nouns that no document of the run is, and that differ little from one which some document is.
    public var unmatched: [Diagnostic] {
        let met = roots.map { root in
            let name = String(decoding: root, as: UTF8.self)
            return (root: name, noun: BODName(rootElement: name)?.noun)
        }
        let words = Set(met.flatMap { [$0.root] + [$0.noun].compactMap(\.self) }).sorted()
        return entries.values
            .filter { entry in !met.contains { entry.noun.matches(root: $0.root, noun: $0.noun) } }
            .sorted { $0.noun.location.isBefore($1.noun.location) }
            .lazy.compactMap { entry in
                guard let meant = NearestName.of(entry.noun.name, among: words, most: Self.mostSlips) else {
                    return nil
                }
                var finding = UnmatchedNoun.diagnostic(entry.noun, meant: meant)
                finding.severity = entry.severity
                return finding
            }
            .prefix(Self.mostFindings).map(\.self)
    }
}
