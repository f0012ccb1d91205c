/// `contains` with `minContains` and `maxContains`: how many elements meet a schema.
struct ContainsKeyword: SchemaKeyword {
    let schema: Subschema
    let minimum: Int
    let maximum: Int
    /// Since draft 2020-12 the elements that meet the schema count as judged.
    let countsAsJudged: Bool

    static let definitions = [
        KeywordDefinition("contains", .applicator) { value, place, compiler throws(SchemaProblem) in
            let hasCounts = place.dialect.draft >= .draft201909 && place.dialect.vocabularies.contains(.validation)
            return ContainsKeyword(
                schema: try compiler.subschema(["contains"], value, in: place),
                minimum: hasCounts ? try place.value(of: "minContains")?.count(of: "minContains") ?? 1 : 1,
                maximum: hasCounts ? try place.value(of: "maxContains")?.count(of: "maxContains") ?? .max : .max,
                countsAsJudged: place.dialect.draft >= .draft202012
            )
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard instance.kind == .array else { return true }
        let mark = run.mark
        var count = 0
        var open = 0
        for element in instance.elements {
            var own = EvaluatedParts(isNeeded: false)
            let trial = run.tries(schema, on: element, &own)
            if trial == .open { open += 1 }
            guard trial == .met else { continue }
            count += 1
            if countsAsJudged { parts.add(element) }
            if !parts.isNeeded, count >= minimum, maximum == .max { break }
        }
        // What is open matters when it is among those that decide.
        if count < minimum, count + open >= minimum { return true }
        if count <= maximum, count + open > maximum { return true }
        run.forgetOpen(since: mark)
        if count < minimum { return refuse(instance, count, "minContains", "at least \(minimum)", &run) }
        if count > maximum { return refuse(instance, count, "maxContains", "at most \(maximum)", &run) }
        return true
    }

    private func refuse(
        _ instance: JSONNode,
        _ count: Int,
        _ keyword: String,
        _ expected: String,
        _ run: inout SchemaRun
    ) -> Bool {
        run.refuse(instance) {
            SchemaRun.Complaint(
                keyword: keyword == "minContains" && minimum == 1 ? "contains" : keyword,
                summary: "\(count) elements are of the kind that must occur, not \(expected)",
                remedy: "give the array \(expected) elements that meet the schema under contains"
            )
        }
    }
}
