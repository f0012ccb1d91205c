/// `$dynamicRef`, and `$recursiveRef` of draft 2019-09: the outermost schema at work that has an anchor, when the schema
/// that the reference leads to has it as well.
struct DynamicReferenceKeyword: SchemaKeyword {
    let schema: Subschema
    /// The name of the anchor; nil when the reference is like `$ref`.
    let anchor: String?

    static let definitions = [
        KeywordDefinition("$dynamicRef", .core, from: .draft202012) { value, place, compiler throws(SchemaProblem) in
            let fragment = value.string.flatMap { URIReference($0).fragment } ?? ""
            return try make("$dynamicRef", fragment, value, place, &compiler)
        },
        KeywordDefinition("$recursiveRef", .core, from: .draft201909, to: .draft201909) {
            value,
            place,
            compiler
                throws(SchemaProblem) in
            try make("$recursiveRef", "", value, place, &compiler)
        },
    ]

    private static func make(
        _ keyword: String,
        _ name: String,
        _ value: JSONNode,
        _ place: SchemaPlace,
        _ compiler: inout SchemaCompiler
    ) throws(SchemaProblem) -> DynamicReferenceKeyword {
        let target = try compiler.target(of: value, in: place)
        let isDynamic = compiler.index.resources[target.resource].dynamicAnchors[name] == target.key
        if isDynamic { compiler.needDynamicAnchor(name) }
        let schema = Subschema(number: try compiler.number(of: target.key), path: "/\(keyword)")
        return DynamicReferenceKeyword(schema: schema, anchor: isDynamic ? name : nil)
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        run.apply(target(run), to: instance, &parts)
    }

    private func target(_ run: SchemaRun) -> Subschema {
        guard let anchor, let schemas = run.program.dynamicAnchors[anchor] else { return schema }
        return run.outermost(of: schemas).map { Subschema(number: $0, path: schema.path) } ?? schema
    }
}
