public import BODDiagnostics
import BODXML

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
    private var overrideIndex = FileIndex()
    private var suppressionIndex = FileIndex()
    /// Whether documents may suppress findings.
    public private(set) var documentSuppressions: Setting<Bool>?
    /// The namespaces by prefix, for expressions.
    private(set) var namespaces: [String: String] = [:]
    /// What variables in expressions hold.
    private(set) var values: [String: Setting<XPathValue>] = [:]
    /// The rules of the user's own, in the order in which they were first named.
    package private(set) var customRules: [CustomRule] = []
    /// The Schematron schemas, by the documents that they are for.
    package private(set) var schematron: [ConfiguredSchematron] = []
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
        namespaces.merge(later.namespaces) { $1 }
        values.merge(later.values) { $1 }
        merge(later.customRules)
        merge(later.schematron)
        merge(later.overrides, later.suppressions)
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
        namespaces.merge(later.namespaces) { $1 }
        values.merge(later.values) { $1 }
        merge(later.customRules)
        merge(later.schematron)
        merge(later.overrides, later.suppressions)
        documentSuppressions = later.documentSuppressions ?? documentSuppressions
        limits.merge(later.limits) { $1 }
        baseline = later.baseline ?? baseline
        files += later.files
    }

    private mutating func merge(_ laterOverrides: [ConfigurationOverride], _ laterSuppressions: [ConfiguredSuppression])
    {
        overrides += laterOverrides
        suppressions += laterSuppressions
        for entry in laterOverrides { overrideIndex.add(entry.files) }
        for entry in laterSuppressions { suppressionIndex.add(entry.files) }
    }

    /// The entries for files that apply to one.
    ///
    /// - Parameter path: The file's absolute path; nil for a document without a name.
    /// - Returns: The entries by their places, so that files with the same ones can share what is made of them.
    public func entries(for path: String?) -> ConfigurationEntries {
        guard let path else { return ConfigurationEntries(overrides: [], suppressions: []) }
        return ConfigurationEntries(
            overrides: overrideIndex.places(for: path),
            suppressions: suppressionIndex.places(for: path)
        )
    }

    /// Schemas for the same documents take the place of earlier ones.
    private mutating func merge(_ later: [ConfiguredSchematron]) {
        let names = Set(later.map(\.name))
        schematron = schematron.filter { !names.contains($0.name) } + later
    }

    /// A rule of the same name takes the place of an earlier one.
    private mutating func merge(_ later: [CustomRule]) {
        for rule in later {
            if let place = customRules.firstIndex(where: { $0.id == rule.id }) {
                customRules[place] = rule
            } else {
                customRules.append(rule)
            }
        }
    }
}
