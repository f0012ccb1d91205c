/// `$ref`: the schema that a URI reference leads to.
struct ReferenceKeyword: SchemaKeyword {
    let schema: Subschema

    static let definitions = [
        KeywordDefinition("$ref", .core) { value, place, compiler throws(SchemaProblem) in
            let target = try compiler.target(of: value, in: place)
            return ReferenceKeyword(schema: Subschema(number: try compiler.number(of: target.key), path: "/$ref"))
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        run.apply(schema, to: instance, &parts)
    }
}
