import BODDiagnostics

extension LintConfiguration {
    /// The entries for files that apply to one.
    ///
    /// - Parameter path: The file's absolute path; nil for a document without a name.
    /// - Returns: The entries by their places, so that files with the same ones can share what is made of them.
    public func entries(for path: String?) -> ConfigurationEntries {
        guard let path else { return ConfigurationEntries(overrides: [], suppressions: []) }
        return ConfigurationEntries(
            overrides: overrides.indices.filter { overrides[$0].files.matches(path) },
            suppressions: suppressions.indices.filter { suppressions[$0].files.matches(path) }
        )
    }

    /// What holds for a file.
    ///
    /// - Parameters:
    ///   - path: The file's absolute path; nil for a document without a name.
    ///   - options: What the command line says, which wins.
    /// - Returns: The settings.
    public func settings(
        for path: String?,
        options: LintOptionSettings = LintOptionSettings()
    ) -> DocumentSettings {
        settings(entries(for: path), options)
    }

    /// What holds for files to which some entries apply.
    ///
    /// - Parameters:
    ///   - entries: The entries for files.
    ///   - options: What the command line says, which wins.
    /// - Returns: The settings.
    public func settings(_ entries: ConfigurationEntries, _ options: LintOptionSettings) -> DocumentSettings {
        let limits = limits.mapValues(\.value).merging(options.limits.mapValues(\.value)) { $1 }
        let schemas = options.schematron.isEmpty ? schematron : options.schematron
        let ownRules = ownRules(schemas, stepLimit: limits[.maxXPathSteps] ?? DocumentLimit.maxXPathSteps.standard)
        // The first layer that says something of a rule decides.
        let layers = [options.rules] + entries.overrides.reversed().map { overrides[$0].rules } + [rules]
        var unwanted: Set<String> = []
        var severities: [DiagnosticID: Severity] = [:]
        for id in ownRules.registry.descriptions.map(\.id) {
            if layers.lazy.compactMap({ $0.decision(on: id) }).first == false { unwanted.insert(id.description) }
            severities[id] = layers.lazy.compactMap { $0.severity(of: id) }.first?.severity
        }
        return DocumentSettings(
            selection: RuleSelection(allBut: unwanted),
            severities: severities,
            failOn: (options.failOn ?? failOn)?.value ?? .error,
            limits: limits,
            suppressions: entries.suppressions.map { suppressions[$0] },
            allowsDocumentSuppressions: (options.documentSuppressions ?? documentSuppressions)?.value ?? true,
            schemas: self.schemas,
            ownRules: ownRules
        )
    }
}
