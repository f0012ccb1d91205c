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
        var hasOpen = false
        for schema in schemas {
            let trial = run.tries(schema, on: instance, &parts)
            isMet = isMet || trial == .met
            hasOpen = hasOpen || trial == .open
            if isMet, !parts.isNeeded { break }
        }
        // What an alternative has evaluated that may not be met decides what is left unevaluated.
        if isMet, !(parts.isNeeded && hasOpen) { run.forgetOpen(since: mark) }
        return isMet || run.isOpen(since: mark) || run.refuse(instance, alternatives: schemas, keyword: "anyOf")
    }
}
