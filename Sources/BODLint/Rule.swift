public import BODModel

/// A kind of finding: what it is called, what it means and how it looks.
public protocol FindingKind: Sendable {
    /// What there is to know about the findings.
    static var description: RuleDescription { get }
}

/// A check of one thing in a BOD.
///
/// A rule is a value without state, in a file of its own under `Rules/<Group>/`, with its examples beside it and its messages at
/// the foot of the file. A rule that needs a fact which the document lacks stays silent: another rule reports that it is missing.
///
/// ```swift
/// struct MissingDataArea: Rule {
///     static let description = RuleDescription(…)
///
///     func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
///         guard bod.dataArea == nil else { return }
///         report(Finding(.noDataArea, at: .startTag(bod.root)))
///     }
/// }
/// ```
public protocol Rule: FindingKind {
    /// Makes the rule.
    init()

    /// Looks at a document and reports what is wrong with it.
    ///
    /// - Parameters:
    ///   - bod: The document.
    ///   - report: Takes each finding.
    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void)
}
