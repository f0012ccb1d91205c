import BODDiagnostics

/// Settings of rules for some files.
public struct ConfigurationOverride: Sendable, Hashable {
    /// Which files.
    public let files: ConfiguredFiles
    /// What is different for them.
    public let rules: RuleSettings
    /// Where it is said.
    public let origin: SettingOrigin
}
