/// `minimum`, `maximum`, `exclusiveMinimum` and `exclusiveMaximum`, compared without rounding.
struct NumericBoundKeyword: SchemaKeyword {
    /// Which side a bound is on, and whether the bound itself is allowed.
    enum Bound: String, Sendable, CaseIterable {
        case minimum
        case maximum
        case exclusiveMinimum
        case exclusiveMaximum

        func allows(_ value: ExactDecimal, _ limit: ExactDecimal) -> Bool {
            switch self {
            case .minimum: value >= limit
            case .maximum: value <= limit
            case .exclusiveMinimum: value > limit
            case .exclusiveMaximum: value < limit
            }
        }

        var words: String {
            switch self {
            case .minimum: "at least"
            case .maximum: "at most"
            case .exclusiveMinimum: "greater than"
            case .exclusiveMaximum: "less than"
            }
        }
    }

    let bound: Bound
    let limit: ExactDecimal
    let written: String

    static let definitions = Bound.allCases.map { bound in
        KeywordDefinition(bound.rawValue, .validation) { value, _, _ throws(SchemaProblem) in
            guard let limit = value.decimal else { throw .value(value, of: bound.rawValue, mustBe: "a number") }
            return NumericBoundKeyword(bound: bound, limit: limit, written: value.rawText)
        }
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard let value = instance.decimal, !bound.allows(value, limit) else { return true }
        return run.refuse(instance) {
            SchemaRun.Complaint(
                keyword: bound.rawValue,
                summary: "\(instance.excerpt) is not \(bound.words) \(written)",
                remedy: "write a number \(bound.words) \(written)"
            )
        }
    }
}
