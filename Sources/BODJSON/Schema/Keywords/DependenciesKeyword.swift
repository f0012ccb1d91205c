/// `dependencies`, which became `dependentRequired` and `dependentSchemas` in draft 2019-09.
struct DependenciesKeyword: SchemaKeyword {
    let names: DependentRequiredKeyword
    let schemas: DependentSchemasKeyword

    static let definitions = [
        KeywordDefinition("dependencies", .applicator) { value, place, compiler throws(SchemaProblem) in
            try DependenciesKeyword(value, place, &compiler)
        }
    ]

    private init(
        _ value: JSONNode,
        _ place: SchemaPlace,
        _ compiler: inout SchemaCompiler
    ) throws(SchemaProblem) {
        var demands: [DependentRequiredKeyword.Demand] = []
        var schemas: [(name: String, schema: Subschema)] = []
        for member in try value.object(of: "dependencies").members {
            if member.value.kind == .array {
                let names = try member.value.names(of: "dependencies")
                demands.append(DependentRequiredKeyword.Demand(name: member.name, required: RequiredNames(names)))
            } else {
                let schema = try compiler.subschema(["dependencies", member.name], member.value, in: place)
                schemas.append((member.name, schema))
            }
        }
        names = DependentRequiredKeyword(keyword: "dependencies", demands: demands)
        self.schemas = DependentSchemasKeyword(demands: schemas)
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        let verdict = names.judge(instance, &run, &parts)
        if !verdict, !run.isReporting { return false }
        return schemas.judge(instance, &run, &parts) && verdict
    }
}
