/// `required`: the members that an object must have.
struct RequiredKeyword: SchemaKeyword {
    let required: RequiredNames

    static let definitions = [
        KeywordDefinition("required", .validation) { value, _, _ throws(SchemaProblem) in
            let names = try value.names(of: "required")
            return names.isEmpty ? nil : RequiredKeyword(required: RequiredNames(names))
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard instance.kind == .object else { return true }
        let missing = required.missing(in: instance)
        for name in missing {
            _ = run.refuse(instance) {
                SchemaRun.Complaint(
                    keyword: "required",
                    summary: "the member \"\(name)\" is missing",
                    remedy: "add \"\(name)\""
                )
            }
            if !run.isReporting { break }
        }
        return missing.isEmpty
    }
}
