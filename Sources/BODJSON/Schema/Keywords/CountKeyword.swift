/// `minItems`, `maxItems`, `minProperties` and `maxProperties`.
struct CountKeyword: SchemaKeyword {
    let name: String
    let kind: JSONKind
    let isMinimum: Bool
    let limit: Int

    static let definitions = [
        ("minItems", JSONKind.array, true), ("maxItems", .array, false), ("minProperties", .object, true),
        ("maxProperties", .object, false),
    ].map { name, kind, isMinimum in
        KeywordDefinition(name, .validation) { value, _, _ throws(SchemaProblem) in
            CountKeyword(name: name, kind: kind, isMinimum: isMinimum, limit: try value.count(of: name))
        }
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard instance.kind == kind else { return true }
        let count = instance.count
        if isMinimum ? count >= limit : count <= limit { return true }
        return run.refuse(instance) {
            let words = isMinimum ? "at least" : "at most"
            let things = kind == .array ? "elements" : "members"
            return SchemaRun.Complaint(
                keyword: name,
                summary: "the \(kind.rawValue) has \(count) \(things), not \(words) \(limit)",
                remedy: "give it \(words) \(limit) \(things)"
            )
        }
    }
}
