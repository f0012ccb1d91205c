public import BODDiagnostics

/// What a configuration file and those that it extends say together.
///
/// ```swift
/// let files = ConfigurationFiles(workingFolder: folder, kind: kind, read: read)
/// var search = ConfigurationSearch(files)
/// let configuration = try search.configuration(for: "\(folder)/orders/7.xml")
/// let settings = configuration.settings(for: "\(folder)/orders/7.xml")
/// let linter = Linter(settings)
/// ```
public struct LintConfiguration: Sendable, Hashable {
    /// The files that it was read from, the one that was found last.
    public private(set) var files: [String] = []
    /// Which rules run, and how bad their findings are.
    public private(set) var rules = RuleSettings()
    /// The least severity that makes a run fail.
    public private(set) var failOn: Setting<Severity>?
    /// The schemas by noun, or verb and noun.
    public private(set) var schemas: [String: ConfiguredSchema] = [:]
    /// What is different for some files; later entries win.
    public private(set) var overrides: [ConfigurationOverride] = []
    /// The findings that are left out.
    public private(set) var suppressions: [ConfiguredSuppression] = []
    /// Whether documents may suppress findings.
    public private(set) var documentSuppressions: Setting<Bool>?
    /// The limits that are set.
    public private(set) var limits: [DocumentLimit: Setting<Int>] = [:]
    /// The baseline's file, as an absolute path.
    public private(set) var baseline: Setting<String>?

    /// The configuration of those who have none.
    public init() {}

    /// Takes over what a later file says: lists of rules are replaced, maps key by key, and entries of files are added.
    mutating func merge(_ later: ConfigurationFile, name: String) {
        rules.merge(later.rules)
        failOn = later.failOn ?? failOn
        for schema in later.schemas { schemas[schema.name] = schema }
        overrides += later.overrides
        suppressions += later.suppressions
        documentSuppressions = later.documentSuppressions ?? documentSuppressions
        limits.merge(later.limits) { $1 }
        baseline = later.baseline ?? baseline
        files.append(name)
    }

    /// Takes over what a later configuration says.
    mutating func merge(_ later: LintConfiguration) {
        rules.merge(later.rules)
        failOn = later.failOn ?? failOn
        schemas.merge(later.schemas) { $1 }
        overrides += later.overrides
        suppressions += later.suppressions
        documentSuppressions = later.documentSuppressions ?? documentSuppressions
        limits.merge(later.limits) { $1 }
        baseline = later.baseline ?? baseline
        files += later.files
    }
}
