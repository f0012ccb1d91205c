/// `type`: the kinds of value that are allowed; a number without a fraction is an integer, however it is written.
struct TypeKeyword: SchemaKeyword {
    let kinds: JSONKindSet
    let takesIntegers: Bool
    let names: [String]

    static let definitions = [
        KeywordDefinition("type", .validation) { value, _, _ throws(SchemaProblem) in
            let names = value.kind == .string ? [value.string ?? ""] : try value.names(of: "type")
            let kinds = names.compactMap(JSONKind.init(rawValue:))
            let takesIntegers = names.contains("integer")
            guard !names.isEmpty, kinds.count + names.count(where: { $0 == "integer" }) == names.count else {
                let expected = "null, boolean, object, array, number, string or integer"
                throw .value(value, of: "type", mustBe: expected)
            }
            return TypeKeyword(kinds: JSONKindSet(kinds), takesIntegers: takesIntegers, names: names)
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        let kind = instance.kind
        if kinds.contains(kind) { return true }
        if takesIntegers, kind == .number, instance.isInteger { return true }
        return run.refuse(instance) {
            let expected = names.joined(separator: " or ")
            let found = kind == .number && takesIntegers ? "the fraction \(instance.excerpt)" : Self.article(kind)
            return SchemaRun.Complaint(
                keyword: "type",
                summary: "\(expected) is expected here, not \(found)",
                remedy: "write a value of type \(expected)"
            )
        }
    }

    private static func article(_ kind: JSONKind) -> String {
        switch kind {
        case .null: "null"
        case .array, .object: "an \(kind.rawValue)"
        default: "a \(kind.rawValue)"
        }
    }
}

extension JSONNode {
    /// Whether the number has no fraction.
    fileprivate var isInteger: Bool {
        rawBytes.allSatisfy { JSONNumberGrammar.isDigit($0) || $0 == 0x2D } || decimal?.isInteger == true
    }
}
