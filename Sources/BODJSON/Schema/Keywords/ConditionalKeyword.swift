/// `if`, `then` and `else`.
struct ConditionalKeyword: SchemaKeyword {
    let condition: Subschema
    let consequence: Subschema?
    let alternative: Subschema?

    static let definitions = [
        KeywordDefinition("if", .applicator, from: .draft07) { value, place, compiler throws(SchemaProblem) in
            ConditionalKeyword(
                condition: try compiler.subschema(["if"], value, in: place),
                consequence: try branch("then", place, &compiler),
                alternative: try branch("else", place, &compiler)
            )
        }
    ]

    private static func branch(
        _ name: String,
        _ place: SchemaPlace,
        _ compiler: inout SchemaCompiler
    ) throws(SchemaProblem) -> Subschema? {
        guard let value = place.value(of: name) else { return nil }
        return try compiler.subschema([name], value, in: place)
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        let branch: Subschema? =
            switch run.tries(condition, on: instance, &parts) {
            case .met: consequence
            case .unmet: alternative
            case .open: nil
            }
        guard let branch else { return true }
        return run.apply(branch, to: instance, &parts)
    }
}
