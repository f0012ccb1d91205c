import BODDiagnostics
import BODModel

/// Rules that come from files of the user, several at once.
protocol RuleSet: Sendable {
    /// What there is to know about each.
    var descriptions: [RuleDescription] { get }

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
