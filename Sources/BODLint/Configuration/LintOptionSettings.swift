public import BODDiagnostics

/// What a command line says, which wins over every file.
public struct LintOptionSettings: Sendable, Hashable {
    /// Which rules run.
    public var rules: RuleSettings
    /// The least severity that makes a run fail.
    public var failOn: Setting<Severity>?
    /// The limits that are set.
    public var limits: [DocumentLimit: Setting<Int>]
    /// Whether documents may suppress findings.
    public var documentSuppressions: Setting<Bool>?
    /// The baseline's file.
    public var baseline: Setting<String>?

    /// The Schematron schemas, in place of those of configurations.
    package var schematron: [ConfiguredSchematron] = []

    /// Makes the settings.
    ///
    /// - Parameters:
    ///   - rules: Which rules run.
    ///   - failOn: The least severity that makes a run fail.
    ///   - limits: The limits that are set.
    ///   - documentSuppressions: Whether documents may suppress findings.
    ///   - baseline: The baseline's file.
    public init(
        rules: RuleSettings = RuleSettings(),
        failOn: Setting<Severity>? = nil,
        limits: [DocumentLimit: Setting<Int>] = [:],
        documentSuppressions: Setting<Bool>? = nil,
        baseline: Setting<String>? = nil
    ) {
        self.rules = rules
        self.failOn = failOn
        self.limits = limits
        self.documentSuppressions = documentSuppressions
        self.baseline = baseline
    }
}
