import BODDiagnostics
import BODModel

/// Rules that come from files of the user, several at once.
protocol RuleSet: Sendable {
    /// What there is to know about each.
    var descriptions: [RuleDescription] { get }
    /// Those of them that do not run, since another phase was chosen.
    var inactive: Set<DiagnosticID> { get }
    /// The nouns by which documents are chosen.
    var nouns: [ConfiguredNoun] { get }

    /// Looks at a document.
    ///
    /// - Parameters:
    ///   - bod: The document.
    ///   - isWanted: Whether findings of a rule are wanted.
    ///   - report: Takes each finding with its rule.
    func check(
        _ bod: BusinessObjectDocument,
        _ isWanted: (DiagnosticID) -> Bool,
        _ report: (DiagnosticID, Finding) -> Void
    )
}

extension RuleSet {
    var inactive: Set<DiagnosticID> { [] }

    /// The rules that run.
    var running: Set<DiagnosticID> { Set(descriptions.map(\.id)).subtracting(inactive) }
}
