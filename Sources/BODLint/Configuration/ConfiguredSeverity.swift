public import BODDiagnostics

/// What a configuration says of a rule's severity.
public enum ConfiguredSeverity: String, Sendable, Hashable, CaseIterable {
    /// A receiver refuses the document, or data is lost.
    case error
    /// Probably wrong.
    case warning
    /// Worth knowing.
    case info
    /// The rule does not run.
    case off

    /// The severity; nil for a rule that does not run.
    public var severity: Severity? { Severity(rawValue: rawValue) }
}
