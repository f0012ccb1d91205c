/// `not`: a schema that must not be met.
struct NotKeyword: SchemaKeyword {
    let schema: Subschema

    static let definitions = [
        KeywordDefinition("not", .applicator) { value, place, compiler throws(SchemaProblem) in
            NotKeyword(schema: try compiler.subschema(["not"], value, in: place))
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        var own = EvaluatedParts(isNeeded: false)
        let mark = run.mark
        let trial = run.tries(schema, on: instance, &own)
        run.forgetRemarks(since: mark)
        guard trial == .met else { return true }
        return run.refuse(instance) {
            SchemaRun.Complaint(
                keyword: "not",
                summary: "the value is of the kind that is forbidden here",
                remedy: "change the value so that it does not meet the schema under not"
            )
        }
    }
}
