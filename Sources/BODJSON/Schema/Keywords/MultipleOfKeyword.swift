/// `multipleOf`, without rounding: 0.0075 is a multiple of 0.0001.
struct MultipleOfKeyword: SchemaKeyword {
    let divisor: ExactDecimal
    let written: String

    static let definitions = [
        KeywordDefinition("multipleOf", .validation) { value, _, _ throws(SchemaProblem) in
            guard let divisor = value.decimal, !divisor.isZero, !divisor.isNegative else {
                throw .value(value, of: "multipleOf", mustBe: "a number greater than zero")
            }
            return MultipleOfKeyword(divisor: divisor, written: value.rawText)
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard let value = instance.decimal, !value.isMultiple(of: divisor) else { return true }
        return run.refuse(instance) {
            SchemaRun.Complaint(
                keyword: "multipleOf",
                summary: "\(instance.excerpt) is not a multiple of \(written)",
                remedy: "write a multiple of \(written)"
            )
        }
    }
}
