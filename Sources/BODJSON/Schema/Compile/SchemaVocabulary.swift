/// The groups of keywords that a meta-schema switches on.
struct SchemaVocabulary: OptionSet, Sendable, Hashable {
    let rawValue: Int

    static let core = SchemaVocabulary(rawValue: 1)
    static let applicator = SchemaVocabulary(rawValue: 2)
    static let unevaluated = SchemaVocabulary(rawValue: 4)
    static let validation = SchemaVocabulary(rawValue: 8)
    static let format = SchemaVocabulary(rawValue: 16)
    static let formatAssertion = SchemaVocabulary(rawValue: 32)
    static let description = SchemaVocabulary(rawValue: 64)

    /// What the drafts without vocabularies, and the meta-schemas of the others, have.
    static let usual: SchemaVocabulary = [.core, .applicator, .unevaluated, .validation, .format, .description]

    /// The vocabularies of the published URIs.
    static let published: [String: SchemaVocabulary] = [
        "https://json-schema.org/draft/2019-09/vocab/core": .core,
        "https://json-schema.org/draft/2019-09/vocab/applicator": [.applicator, .unevaluated],
        "https://json-schema.org/draft/2019-09/vocab/validation": .validation,
        "https://json-schema.org/draft/2019-09/vocab/meta-data": .description,
        "https://json-schema.org/draft/2019-09/vocab/format": .format,
        "https://json-schema.org/draft/2019-09/vocab/content": .description,
        "https://json-schema.org/draft/2020-12/vocab/core": .core,
        "https://json-schema.org/draft/2020-12/vocab/applicator": .applicator,
        "https://json-schema.org/draft/2020-12/vocab/unevaluated": .unevaluated,
        "https://json-schema.org/draft/2020-12/vocab/validation": .validation,
        "https://json-schema.org/draft/2020-12/vocab/meta-data": .description,
        "https://json-schema.org/draft/2020-12/vocab/format-annotation": .format,
        "https://json-schema.org/draft/2020-12/vocab/format-assertion": [.format, .formatAssertion],
        "https://json-schema.org/draft/2020-12/vocab/content": .description,
    ]
}
