/// `unevaluatedProperties`: a schema for the members that nothing else in this schema has judged.
struct UnevaluatedPropertiesKeyword: SchemaKeyword {
    let schema: Subschema
    let refusesAll: Bool

    var isLast: Bool { true }

    static let definitions = [
        KeywordDefinition("unevaluatedProperties", .unevaluated, from: .draft201909) {
            value,
            place,
            compiler
                throws(SchemaProblem) in
            UnevaluatedPropertiesKeyword(
                schema: try compiler.subschema(["unevaluatedProperties"], value, in: place),
                refusesAll: value.bool == false
            )
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard instance.kind == .object else { return true }
        var verdict = true
        for member in instance.members where !parts.contains(member: member.value) {
            if judge(member, &run) { continue }
            verdict = false
            if !run.isReporting { break }
        }
        parts.addAll()
        return verdict
    }

    private func judge(_ member: JSONMemberNode, _ run: inout SchemaRun) -> Bool {
        guard refusesAll else { return run.apply(schema, to: member.value, at: .member(member)) }
        return run.refuse(member) {
            SchemaRun.Complaint(
                keyword: "unevaluatedProperties",
                summary: "the member \"\(member.name)\" is not allowed here",
                remedy: "remove it, or correct its name"
            )
        }
    }
}
