/// `items` in both its forms, `additionalItems` and `prefixItems`, which share out the elements of an array.
struct ItemsKeyword: SchemaKeyword {
    private(set) var prefix: [Subschema] = []
    private(set) var rest: Subschema?

    /// `additionalItems` has no entry of its own: without a list in `items` it says nothing.
    static let definitions = [
        KeywordDefinition("prefixItems", .applicator, from: .draft202012) {
            _,
            place,
            compiler
                throws(SchemaProblem) in
            try ItemsKeyword(new: place, &compiler)
        },
        KeywordDefinition("items", .applicator) { _, place, compiler throws(SchemaProblem) in
            if place.dialect.draft < .draft202012 { return try ItemsKeyword(old: place, &compiler) }
            return place.value(of: "prefixItems") == nil ? try ItemsKeyword(new: place, &compiler) : nil
        },
    ]

    private init(new place: SchemaPlace, _ compiler: inout SchemaCompiler) throws(SchemaProblem) {
        if let value = place.value(of: "prefixItems") {
            prefix = try compiler.subschemas("prefixItems", value, in: place)
        }
        if let value = place.value(of: "items") { rest = try compiler.subschema(["items"], value, in: place) }
    }

    private init(old place: SchemaPlace, _ compiler: inout SchemaCompiler) throws(SchemaProblem) {
        guard let value = place.value(of: "items") else { return }
        if value.kind == .array {
            prefix = try compiler.subschemas("items", value, in: place)
            guard let additional = place.value(of: "additionalItems") else { return }
            rest = try compiler.subschema(["additionalItems"], additional, in: place)
        } else {
            rest = try compiler.subschema(["items"], value, in: place)
        }
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard instance.kind == .array else { return true }
        var verdict = true
        for (position, element) in instance.elements.enumerated() {
            guard let schema = position < prefix.count ? prefix[position] : rest else { break }
            if run.apply(schema, to: element, at: .element(position)) { continue }
            verdict = false
            if !run.isReporting { break }
        }
        parts.addElements(prefix.count)
        if rest != nil { parts.addAll() }
        return verdict
    }
}
