/// `oneOf`: exactly one of some schemas must be met.
struct OneOfKeyword: SchemaKeyword {
    let schemas: [Subschema]

    static let definitions = [
        KeywordDefinition("oneOf", .applicator) { value, place, compiler throws(SchemaProblem) in
            OneOfKeyword(schemas: try compiler.subschemas("oneOf", value, in: place))
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        let mark = run.mark
        var first: Int?
        for (position, schema) in schemas.enumerated() where run.tries(schema, on: instance, &parts) == .met {
            if let first {
                run.forgetOpen(since: mark)
                return refuse(instance, first, position, &run)
            }
            first = position
        }
        return first != nil || run.isOpen(since: mark) || run.refuse(instance, alternatives: schemas, keyword: "oneOf")
    }

    private func refuse(_ instance: JSONNode, _ first: Int, _ second: Int, _ run: inout SchemaRun) -> Bool {
        run.refuse(instance) {
            SchemaRun.Complaint(
                keyword: "oneOf",
                summary: "the value meets alternatives \(first + 1) and \(second + 1), of which only one may be met",
                remedy: "change the value so that it meets one of the alternatives only"
            )
        }
    }
}
