import BODDiagnostics
import BODXML

/// One configuration file as it was written, with what it extends left out.
struct ConfigurationFile: Sendable {
    /// The file's absolute path.
    let path: String
    var extends: [Setting<String>] = []
    var rules = RuleSettings()
    var failOn: Setting<Severity>?
    var schemas: [ConfiguredSchema] = []
    var namespaces: [String: String] = [:]
    var values: [String: Setting<XPathValue>] = [:]
    var customRules: [CustomRule] = []
    var schematron: [ConfiguredSchematron] = []
    var overrides: [ConfigurationOverride] = []
    var suppressions: [ConfiguredSuppression] = []
    var documentSuppressions: Setting<Bool>?
    var limits: [DocumentLimit: Setting<Int>] = [:]
    var baseline: Setting<String>?

    /// The folder that its paths begin in.
    var folder: String { FolderPath.parent(of: path) ?? "/" }
}
