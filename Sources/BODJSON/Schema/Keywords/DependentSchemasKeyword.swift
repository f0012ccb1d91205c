/// `dependentSchemas`: what an object must meet when it has a member.
struct DependentSchemasKeyword: SchemaKeyword {
    let demands: [(name: String, schema: Subschema)]

    static let definitions = [
        KeywordDefinition("dependentSchemas", .applicator, from: .draft201909) {
            value,
            place,
            compiler
                throws(SchemaProblem) in
            var demands: [(name: String, schema: Subschema)] = []
            for member in try value.object(of: "dependentSchemas").members {
                let schema = try compiler.subschema(["dependentSchemas", member.name], member.value, in: place)
                demands.append((member.name, schema))
            }
            return DependentSchemasKeyword(demands: demands)
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        var verdict = true
        for (name, schema) in demands where instance.member(named: name) != nil {
            if run.apply(schema, to: instance, &parts) { continue }
            verdict = false
            if !run.isReporting { break }
        }
        return verdict
    }
}
