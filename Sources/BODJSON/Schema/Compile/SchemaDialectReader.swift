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
        if let old = Self.oldDrafts[uri] { return unsupported(old, node) }
        return SchemaProblem(
            id: "unknown-dialect",
            summary: "\(uri) is no known version of JSON Schema",
            explanation: "without its version the keywords of a schema cannot be understood; nothing is fetched",
            remedy: "use draft-06, draft-07, 2019-09 or 2020-12, or give the meta-schema along",
            node: node
        )
    }

    private static let oldDrafts = [
        "http://json-schema.org/draft-04/schema": "draft-04", "http://json-schema.org/draft-03/schema": "draft-03",
    ]

    /// What people meet most: the keywords have the same names and mean other things.
    private func unsupported(_ draft: String, _ node: JSONNode) -> SchemaProblem {
        SchemaProblem(
            id: "unknown-dialect",
            summary: "the schema is of \(draft), which is not supported",
            explanation:
                "draft-06 has changed what exclusiveMinimum, exclusiveMaximum and id mean, so the schema would be"
                + " misread",
            remedy: "make it draft-06: write $id for id, the bound itself in exclusiveMinimum and exclusiveMaximum, and"
                + " http://json-schema.org/draft-06/schema# in $schema",
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
