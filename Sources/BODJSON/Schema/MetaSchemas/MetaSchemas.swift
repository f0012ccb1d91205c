import BODDiagnostics

/// The published meta-schemas, and the check of schemas against them.
enum MetaSchemas {
    private static let texts: [String] = [
        draft06, draft07, draft201909, draft201909Applicator, draft201909Content, draft201909Core, draft201909Format,
        draft201909MetaData, draft201909Validation, draft202012, draft202012Applicator, draft202012Content,
        draft202012Core, draft202012FormatAnnotation, draft202012FormatAssertion, draft202012MetaData,
        draft202012Unevaluated, draft202012Validation,
    ]

    /// The meta-schemas by their URIs, without fragments.
    private static let documents: [String: JSONDocument] = {
        var documents: [String: JSONDocument] = [:]
        for text in texts {
            guard let document = try? JSONDocument(text, file: "<meta-schema>") else { continue }
            guard let id = document.root["$id"]?.string else { continue }
            documents[URIReference(id).withoutFragment.description] = document
        }
        return documents
    }()

    private static let schema06 = compile(.draft06)
    private static let schema07 = compile(.draft07)
    private static let schema201909 = compile(.draft201909)
    private static let schema202012 = compile(.draft202012)

    /// A published meta-schema, ready to judge schemas; each is prepared when it is first needed.
    private static func compiled(_ uri: String) -> JSONSchema? {
        switch JSONSchemaDraft(rawValue: uri) {
        case .draft06: schema06
        case .draft07: schema07
        case .draft201909: schema201909
        case .draft202012: schema202012
        case nil: nil
        }
    }

    /// The meta-schema with a URI.
    static func document(_ uri: String) -> JSONDocument? { documents[uri] }

    /// What is wrong with a schema by its meta-schema.
    static func check(
        _ schema: JSONDocument,
        _ dialect: SchemaDialect,
        _ registry: JSONSchemaRegistry
    ) -> [Diagnostic] {
        let custom = registry.documents[dialect.metaSchema].flatMap { compile($0, registry) }
        guard let metaSchema = compiled(dialect.metaSchema) ?? custom else { return [] }
        let violations = (try? metaSchema.violations(in: schema.root, limit: 100)) ?? []
        return violations.map { violation in
            var diagnostic = violation.diagnostic
            diagnostic.id = DiagnosticID(group: "json-schema", name: "invalid-schema")
            diagnostic.explanation = "the schema breaks the rules of its own language, so its meaning is not clear"
            return diagnostic
        }
    }

    private static func compile(_ draft: JSONSchemaDraft) -> JSONSchema? {
        documents[draft.rawValue].flatMap { compile($0, JSONSchemaRegistry()) }
    }

    private static func compile(_ document: JSONDocument, _ registry: JSONSchemaRegistry) -> JSONSchema? {
        try? JSONSchema(document, registry: registry, options: JSONSchemaOptions(checksMetaSchema: false))
    }
}
