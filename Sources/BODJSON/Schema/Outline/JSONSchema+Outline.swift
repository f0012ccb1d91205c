extension JSONSchema {
    /// What the schema says about the document as a whole.
    package var outline: JSONSchemaOutline { JSONSchemaOutline([program.root], in: program) }

    /// The rules that a value breaks, followed into the one alternative that it can have been meant for.
    ///
    /// That a value meets none of the alternatives "null" and "an object with an amount" is known better: it is an object, and its amount is
    /// wrong.
    ///
    /// - Parameters:
    ///   - instance: The value.
    ///   - limit: The most violations to report.
    /// - Returns: The keyword of each violation with the names and positions that lead to its value, and the finding.
    /// - Throws: ``JSONSchemaError`` when the schema refers to itself without end.
    package func preciseViolations(
        in instance: JSONNode,
        limit: Int = 1_000
    ) throws(JSONSchemaError) -> [(keyword: String, pointer: [String], violation: JSONSchemaViolation)] {
        var result: [(keyword: String, pointer: [String], violation: JSONSchemaViolation)] = []
        var open: [(number: Int, value: JSONNode, prefix: [String])] = [(program.root, instance, [])]
        while let (number, value, prefix) = open.popLast(), result.count < limit {
            for violation in try judge(value, by: number, limit: limit).violations {
                let tokens = violation.instancePointer.tokens
                if let place = value.resolve(violation.instancePointer),
                    let other = alternative(of: violation, for: place)
                {
                    open.append((other, place, prefix + tokens))
                } else {
                    result.append((violation.keyword, prefix + tokens, violation))
                }
            }
        }
        return result
    }

    /// The one alternative whose type is that of the value; nil when there are none or several.
    private func alternative(of violation: JSONSchemaViolation, for value: JSONNode) -> Int? {
        guard ["oneOf", "anyOf"].contains(violation.keyword) else { return nil }
        let location = violation.absoluteKeywordLocation
        let stem = String(location.dropLast(violation.keyword.utf8.count + 1))
        let owners = program.schemas.filter { $0.location == stem }
        let alternatives = owners.flatMap(\.keywords).flatMap { keyword -> [Subschema] in
            switch keyword {
            case let any as AnyOfKeyword where violation.keyword == "anyOf": any.schemas
            case let one as OneOfKeyword where violation.keyword == "oneOf": one.schemas
            default: []
            }
        }
        let fitting = alternatives.map(\.number).filter { number in
            let types = JSONSchemaOutline([number], in: program).types
            return types.isEmpty || types.contains(value.kind.rawValue)
                || (value.kind == .number && types.contains("integer"))
        }
        return fitting.count == 1 ? fitting[0] : nil
    }
}
