public import BODDiagnostics
import BODXML

/// What holds for a document, after everything that was said is weighed.
public struct DocumentSettings: Sendable, Hashable {
    /// Which rules run.
    public let selection: RuleSelection
    /// The severities that are set in place of the rules' own.
    public let severities: [DiagnosticID: Severity]
    /// The least severity that makes a run fail.
    public let failOn: Severity
    /// The limits that are set; the others have their usual values.
    public let limits: [DocumentLimit: Int]
    /// The findings that are left out.
    public let suppressions: [ConfiguredSuppression]
    /// Whether the document may suppress findings.
    public let allowsDocumentSuppressions: Bool
    /// The schemas by noun, or verb and noun.
    public let schemas: [String: ConfiguredSchema]
    /// The rules that come with the configuration, and all that there are with them.
    public let ownRules: OwnRules

    /// The nouns by which documents are chosen.
    var nouns: [ConfiguredNoun] {
        let ofSchemas = schemas.values.compactMap { schema -> ConfiguredNoun? in
            guard case .file(let location) = schema.origin else { return nil }
            return ConfiguredNoun(name: schema.name, location: location)
        }
        return ofSchemas + ownRules.sets.flatMap(\.nouns)
    }

    /// All that decides whether a document is clean, as a text: equal for settings that judge alike.
    public var verdictKey: String {
        let severities = severities.map { "\($0.key)=\($0.value.rawValue)" }.sorted()
        let limits = limits.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
        let schemas = schemas.map { "\($0.key)=\($0.value.path)" }.sorted()
        return (["\(selection)", "\(allowsDocumentSuppressions)", ownRules.key] + severities + limits + schemas).joined(
            separator: "\n"
        )
    }
}

extension Linter {
    /// Makes a linter with the settings of a document.
    ///
    /// - Parameters:
    ///   - settings: The settings.
    ///   - limit: The most findings for one document, when it is not that of the settings.
    public init(_ settings: DocumentSettings, limit: Int? = nil) {
        self.init(
            selection: settings.selection,
            severities: settings.severities,
            limit: limit ?? XMLLimits(settings.limits).findings,
            suppressions: settings.suppressions,
            allowsDocumentSuppressions: settings.allowsDocumentSuppressions,
            messageBytes: settings.limits[.maxMessageBytes] ?? DocumentLimit.maxMessageBytes.standard,
            ownRules: settings.ownRules
        )
    }
}

extension DocumentSettings {
    /// How bad it is that rules could not run.
    ///
    /// Who selects some rules wants to know that they did not run, so that only ignoring this one by its name leaves it out.
    public var rulesNotChecked: Severity? {
        let description = RuleNotChecked.description
        return selection.ignoresByName(description.id) ? nil : severities[description.id] ?? description.severity
    }
}
