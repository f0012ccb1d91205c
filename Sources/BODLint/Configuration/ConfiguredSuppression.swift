public import BODDiagnostics

/// Findings of some files that are left out, and why.
public struct ConfiguredSuppression: Sendable, Hashable {
    /// Which files.
    public let files: ConfiguredFiles
    /// The rules or groups.
    public let rules: [String]
    /// Why, for those who read the configuration.
    public let reason: String
    /// Where in the documents; everywhere when there is none.
    public let path: SuppressionPath?
    /// Where it is said.
    public let location: SourceLocation

    /// Whether it covers a finding in one of its files.
    ///
    /// - Parameters:
    ///   - diagnostic: The finding.
    ///   - anchor: The place of the finding, told by what identifies it.
    /// - Returns: True when it does.
    func covers(_ diagnostic: Diagnostic, anchor: () -> String?) -> Bool {
        guard RuleSettings.words(for: diagnostic.id).contains(where: rules.contains) else { return false }
        guard let path else { return true }
        return path.covers(diagnostic.location.path, anchor: diagnostic.location.anchor ?? anchor())
    }
}
