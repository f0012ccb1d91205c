/// `uniqueItems`: no element equals another.
struct UniqueItemsKeyword: SchemaKeyword {
    static let definitions = [
        KeywordDefinition("uniqueItems", .validation) { value, _, _ throws(SchemaProblem) in
            guard let isOn = value.bool else { throw .value(value, of: "uniqueItems", mustBe: "true or false") }
            return isOn ? UniqueItemsKeyword() : nil
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        var seen: [ByteKey: Int] = [:]
        for (position, element) in instance.elements.enumerated() {
            guard let first = seen.updateValue(position, forKey: ByteKey(ComparisonKey.bytes(of: element))) else {
                continue
            }
            return run.refuse(instance, place: element) {
                SchemaRun.Complaint(
                    keyword: "uniqueItems",
                    summary: "element \(position) equals element \(first)",
                    remedy: "remove one of the two"
                )
            }
        }
        return true
    }
}
