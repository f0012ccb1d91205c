/// How a schema is understood.
public struct JSONSchemaOptions: Sendable {
    /// The draft of a schema without `$schema`.
    public var defaultDraft: JSONSchemaDraft
    /// Whether `format` refuses values; otherwise it only describes them, as the newer drafts have it.
    public var assertsFormats: Bool
    /// Whether the schema is checked against its meta-schema first.
    public var checksMetaSchema: Bool
    /// The URI of the schema document, against which its references are resolved.
    public var baseURI: String

    /// Makes options; what is not given has its usual value.
    ///
    /// - Parameters:
    ///   - defaultDraft: The draft of a schema without `$schema`.
    ///   - assertsFormats: Whether `format` refuses values.
    ///   - checksMetaSchema: Whether the schema is checked against its meta-schema first.
    ///   - baseURI: The URI of the schema document.
    public init(
        defaultDraft: JSONSchemaDraft = .draft202012,
        assertsFormats: Bool = false,
        checksMetaSchema: Bool = true,
        baseURI: String = ""
    ) {
        self.defaultDraft = defaultDraft
        self.assertsFormats = assertsFormats
        self.checksMetaSchema = checksMetaSchema
        self.baseURI = baseURI
    }
}
