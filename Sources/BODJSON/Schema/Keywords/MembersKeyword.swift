/// `properties`, `patternProperties` and `additionalProperties`, which share out the members of an object.
struct MembersKeyword: SchemaKeyword {
    private(set) var table = ByteKeyTable([])
    private(set) var named: [Subschema] = []
    private(set) var patterns: [(pattern: ECMAPattern, schema: Subschema)] = []
    private(set) var additional: Subschema?
    private var refusesAdditional = false

    private static let names = ["properties", "patternProperties", "additionalProperties"]

    static let definitions = names.map { name in
        KeywordDefinition(name, .applicator) { value, place, compiler throws(SchemaProblem) in
            place.isFirst(value, of: names) ? try MembersKeyword(place, &compiler) : nil
        }
    }

    private init(_ place: SchemaPlace, _ compiler: inout SchemaCompiler) throws(SchemaProblem) {
        if let value = try place.value(of: "properties")?.object(of: "properties") {
            table = ByteKeyTable(value.members.map(\.name))
            for member in value.members {
                named.append(try compiler.subschema(["properties", member.name], member.value, in: place))
            }
        }
        if let value = try place.value(of: "patternProperties")?.object(of: "patternProperties") {
            for member in value.members {
                let pattern = try PatternKeyword.compile(member.name, member.nameNode)
                let schema = try compiler.subschema(["patternProperties", member.name], member.value, in: place)
                patterns.append((pattern, schema))
            }
        }
        if let value = place.value(of: "additionalProperties") {
            additional = try compiler.subschema(["additionalProperties"], value, in: place)
            refusesAdditional = value.bool == false
        }
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        var verdict = true
        for member in instance.members where !judge(member, of: instance, &run, &parts) {
            verdict = false
            if !run.isReporting { break }
        }
        return verdict
    }

    private func judge(
        _ member: JSONMemberNode,
        of instance: JSONNode,
        _ run: inout SchemaRun,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        let name = member.nameUTF8
        var verdict = true
        var isKnown = false
        if let position = table.position(of: name) {
            isKnown = true
            verdict = run.apply(named[position], to: member.value, at: .member(member))
        }
        for (pattern, schema) in patterns {
            let matches = run.verdict(of: pattern, on: name, member)
            if matches == false { continue }
            isKnown = true
            guard matches == true else { continue }
            verdict = run.apply(schema, to: member.value, at: .member(member)) && verdict
        }
        if isKnown || additional != nil { parts.add(member.value) }
        guard !isKnown, let additional else { return verdict }
        return refusesAdditional ? refuse(member, &run) : run.apply(additional, to: member.value, at: .member(member))
    }

    private func refuse(_ member: JSONMemberNode, _ run: inout SchemaRun) -> Bool {
        run.refuse(member) {
            SchemaRun.Complaint(
                keyword: "additionalProperties",
                summary: "the member \"\(member.name)\" is not allowed here",
                remedy: "remove it, or correct its name"
            )
        }
    }
}
