/// `pattern`: a regular expression of ECMA-262 that must match somewhere in the text.
struct PatternKeyword: SchemaKeyword {
    let pattern: ECMAPattern

    static let definitions = [
        KeywordDefinition("pattern", .validation) { value, _, _ throws(SchemaProblem) in
            guard let text = value.string else { throw .value(value, of: "pattern", mustBe: "a regular expression") }
            return PatternKeyword(pattern: try compile(text, value))
        }
    ]

    /// Prepares a regular expression that stands in a schema.
    static func compile(_ text: String, _ node: JSONNode) throws(SchemaProblem) -> ECMAPattern {
        do throws(ECMAPatternError) {
            return try ECMAPattern(text)
        } catch {
            throw SchemaProblem(
                id: "invalid-pattern",
                summary: "the pattern cannot be used: \(error.reason)",
                explanation: "a pattern that is not understood would let wrong documents pass",
                remedy: "write the pattern as ECMA-262 with its flag u has it",
                node: node
            )
        }
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard let text = instance.utf8, run.verdict(of: pattern, on: text, instance, keyword: "pattern") == false else {
            return true
        }
        return run.refuse(instance) {
            SchemaRun.Complaint(
                keyword: "pattern",
                summary: "\(instance.excerpt) does not match the pattern \(pattern.written)",
                remedy: "write a text that matches the pattern"
            )
        }
    }
}
