/// `minLength` and `maxLength`, in code points.
struct LengthKeyword: SchemaKeyword {
    let isMinimum: Bool
    let limit: Int

    private var name: String { isMinimum ? "minLength" : "maxLength" }

    static let definitions = [true, false].map { isMinimum in
        let name = isMinimum ? "minLength" : "maxLength"
        return KeywordDefinition(name, .validation) { value, _, _ throws(SchemaProblem) in
            LengthKeyword(isMinimum: isMinimum, limit: try value.count(of: name))
        }
    }

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard let text = instance.utf8 else { return true }
        // No text has more code points than bytes, nor fewer than a quarter of them.
        if isMinimum ? text.count / 4 >= limit : text.count <= limit { return true }
        let length = text.count { $0 & 0xC0 != 0x80 }
        if isMinimum ? length >= limit : length <= limit { return true }
        return run.refuse(instance) {
            let words = isMinimum ? "at least" : "at most"
            return SchemaRun.Complaint(
                keyword: name,
                summary: "the text has \(length) characters, not \(words) \(limit)",
                remedy: "write \(words) \(limit) characters"
            )
        }
    }
}
