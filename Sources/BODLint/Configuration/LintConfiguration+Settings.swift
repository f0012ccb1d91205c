import BODDiagnostics

extension LintConfiguration {
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
        // What another phase has does not run, so that nothing is said of what it would have found.
        var unwanted = Set(ownRules.inactive.map(\.description))
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
