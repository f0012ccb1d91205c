/// What the keywords of a schema mean: its draft, the vocabularies that are switched on, and its meta-schema.
struct SchemaDialect: Sendable, Hashable {
    let draft: JSONSchemaDraft
    let vocabularies: SchemaVocabulary
    /// The URI of the meta-schema, without a fragment.
    let metaSchema: String

    init(_ draft: JSONSchemaDraft) {
        self.init(draft: draft, vocabularies: .usual, metaSchema: draft.rawValue)
    }

    init(draft: JSONSchemaDraft, vocabularies: SchemaVocabulary, metaSchema: String) {
        self.draft = draft
        self.vocabularies = vocabularies
        self.metaSchema = metaSchema
    }

    /// Up to draft 7, what stands beside `$ref` is ignored.
    var ignoresSiblingsOfReference: Bool { draft <= .draft07 }
}
