/// Finds out what a `$schema` means.
struct SchemaDialectReader {
    let registry: JSONSchemaRegistry

    /// The dialect of a meta-schema: a published draft, or a meta-schema of the registry with its vocabularies.
    func dialect(named node: JSONNode) throws(SchemaProblem) -> SchemaDialect {
        guard let text = node.string else {
            throw SchemaProblem.value(node, of: "$schema", mustBe: "the URI of a meta-schema")
        }
        let uri = URIReference(text).withoutFragment.description
        if let draft = JSONSchemaDraft(rawValue: uri) { return SchemaDialect(draft) }
        guard let metaSchema = registry.documents[uri] else { throw unknown(uri, node) }
        return try dialect(of: metaSchema, uri: uri, node)
    }

    private func dialect(
        of metaSchema: JSONDocument,
        uri: String,
        _ node: JSONNode
    ) throws(SchemaProblem) -> SchemaDialect {
        let parent = metaSchema.root["$schema"]?.string.map { URIReference($0).withoutFragment.description }
        guard let draft = parent.flatMap(JSONSchemaDraft.init(rawValue:)) else { throw unknown(parent ?? uri, node) }
        guard draft >= .draft201909, let names = metaSchema.root["$vocabulary"] else {
            return SchemaDialect(draft: draft, vocabularies: .usual, metaSchema: uri)
        }
        var vocabularies: SchemaVocabulary = .core
        for member in names.members {
            if let known = SchemaVocabulary.published[member.name] {
                vocabularies.formUnion(known)
            } else if member.value.bool == true {
                throw unknownVocabulary(member.name, node)
            }
        }
        return SchemaDialect(draft: draft, vocabularies: vocabularies, metaSchema: uri)
    }

    private func unknown(_ uri: String, _ node: JSONNode) -> SchemaProblem {
        SchemaProblem(
            id: "unknown-dialect",
            summary: "\(uri) is no known version of JSON Schema",
            explanation: "without its version the keywords of a schema cannot be understood; nothing is fetched",
            remedy: "use draft-06, draft-07, 2019-09 or 2020-12, or give the meta-schema along",
            node: node
        )
    }

    private func unknownVocabulary(_ uri: String, _ node: JSONNode) -> SchemaProblem {
        SchemaProblem(
            id: "unknown-vocabulary",
            summary: "the meta-schema demands the unknown vocabulary \(uri)",
            explanation: "its keywords would be ignored, and wrong documents would pass",
            remedy: "use a meta-schema that demands only the published vocabularies",
            node: node
        )
    }
}
