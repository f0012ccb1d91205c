/// `enum` and `const`: the values that are allowed.
struct EnumKeyword: SchemaKeyword {
    let keyword: String
    let keys: Set<ByteKey>
    let excerpts: [String]

    static let definitions = [
        KeywordDefinition("enum", .validation) { value, _, _ throws(SchemaProblem) in
            guard value.kind == .array else { throw .value(value, of: "enum", mustBe: "a list of values") }
            return EnumKeyword("enum", Array(value.elements))
        },
        KeywordDefinition("const", .validation) { value, _, _ in EnumKeyword("const", [value]) },
    ]

    init(_ keyword: String, _ values: [JSONNode]) {
        self.keyword = keyword
        keys = Set(values.map { ByteKey(ComparisonKey.bytes(of: $0)) })
        excerpts = values.prefix(12).map(\.excerpt)
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        if keys.contains(ByteKey(ComparisonKey.bytes(of: instance))) { return true }
        return run.refuse(instance) {
            let list = excerpts.joined(separator: ", ") + (keys.count > excerpts.count ? ", …" : "")
            let summary =
                keys.count == 1
                ? "the value must be \(list), not \(instance.excerpt)"
                : "\(instance.excerpt) is not among the allowed values"
            return SchemaRun.Complaint(keyword: keyword, summary: summary, remedy: "write one of: \(list)")
        }
    }
}
