/// How a schema is understood.
public struct JSONSchemaOptions: Sendable {
    /// The draft of a schema without `$schema`.
    public var defaultDraft: JSONSchemaDraft
    /// Whether `format` refuses values; otherwise it only describes them, as the newer drafts have it.
    public var assertsFormats: Bool
    /// Whether a value that is not of the format by which it is described is a warning, among the violations.
    ///
    /// A value with warnings only is valid: ``JSONSchema/isValid(_:)`` does not know them.
    public var warnsOfFormats: Bool
    /// Whether the schema is checked against its meta-schema first.
    public var checksMetaSchema: Bool
    /// The most steps that a pattern with backreferences may take for one text; a pattern without needs no limit.
    ///
    /// A text for which they do not suffice is reported as not checked.
    public var patternSteps: Int
    /// The URI of the schema document, against which its references are resolved.
    public var baseURI: String

    /// As many steps as take some hundredths of a second.
    static let standardPatternSteps = 1_000_000

    /// Makes options; what is not given has its usual value.
    ///
    /// - Parameters:
    ///   - defaultDraft: The draft of a schema without `$schema`.
    ///   - assertsFormats: Whether `format` refuses values.
    ///   - warnsOfFormats: Whether a value that is not of the format by which it is described is a warning.
    ///   - checksMetaSchema: Whether the schema is checked against its meta-schema first.
    ///   - baseURI: The URI of the schema document.
    ///   - patternSteps: The most steps that a pattern with backreferences may take for one text.
    public init(
        defaultDraft: JSONSchemaDraft = .draft202012,
        assertsFormats: Bool = false,
        warnsOfFormats: Bool = false,
        checksMetaSchema: Bool = true,
        baseURI: String = "",
        patternSteps: Int = 1_000_000
    ) {
        self.defaultDraft = defaultDraft
        self.assertsFormats = assertsFormats
        self.warnsOfFormats = warnsOfFormats
        self.checksMetaSchema = checksMetaSchema
        self.baseURI = baseURI
        self.patternSteps = patternSteps
    }
}
