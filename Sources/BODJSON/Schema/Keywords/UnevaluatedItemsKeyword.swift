/// `unevaluatedItems`: a schema for the elements that nothing else in this schema has judged.
struct UnevaluatedItemsKeyword: SchemaKeyword {
    let schema: Subschema

    var isLast: Bool { true }

    static let definitions = [
        KeywordDefinition("unevaluatedItems", .unevaluated, from: .draft201909) {
            value,
            place,
            compiler
                throws(SchemaProblem) in
            UnevaluatedItemsKeyword(schema: try compiler.subschema(["unevaluatedItems"], value, in: place))
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard instance.kind == .array else { return true }
        var verdict = true
        for (position, element) in instance.elements.enumerated() {
            if parts.contains(element: element, at: position) { continue }
            if run.apply(schema, to: element, at: .element(position)) { continue }
            verdict = false
            if !run.isReporting { break }
        }
        parts.addAll()
        return verdict
    }
}
