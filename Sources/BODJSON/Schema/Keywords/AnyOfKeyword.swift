/// `anyOf`: at least one of some schemas must be met.
struct AnyOfKeyword: SchemaKeyword {
    let schemas: [Subschema]

    static let definitions = [
        KeywordDefinition("anyOf", .applicator) { value, place, compiler throws(SchemaProblem) in
            AnyOfKeyword(schemas: try compiler.subschemas("anyOf", value, in: place))
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        let mark = run.mark
        var isMet = false
        for schema in schemas where run.tries(schema, on: instance, &parts) == .met {
            isMet = true
            if !parts.isNeeded { break }
        }
        if isMet { run.forgetOpen(since: mark) }
        return isMet || run.isOpen(since: mark) || run.refuse(instance, alternatives: schemas, keyword: "anyOf")
    }
}
