/// `allOf`: all of some schemas must be met.
struct AllOfKeyword: SchemaKeyword {
    let schemas: [Subschema]

    static let definitions = [
        KeywordDefinition("allOf", .applicator) { value, place, compiler throws(SchemaProblem) in
            AllOfKeyword(schemas: try compiler.subschemas("allOf", value, in: place))
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        var verdict = true
        for schema in schemas where !run.apply(schema, to: instance, &parts) {
            verdict = false
            if !run.isReporting { break }
        }
        return verdict
    }
}
