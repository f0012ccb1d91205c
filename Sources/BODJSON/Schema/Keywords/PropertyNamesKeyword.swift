/// `propertyNames`: a schema for the names of an object.
struct PropertyNamesKeyword: SchemaKeyword {
    let schema: Subschema

    static let definitions = [
        KeywordDefinition("propertyNames", .applicator) { value, place, compiler throws(SchemaProblem) in
            PropertyNamesKeyword(schema: try compiler.subschema(["propertyNames"], value, in: place))
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        var verdict = true
        for member in instance.members where !run.apply(schema, to: member.nameNode, at: .member(member)) {
            verdict = false
            if !run.isReporting { break }
        }
        return verdict
    }
}
