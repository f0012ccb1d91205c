import BODXML

/// A value that a type takes, and one that it refuses where there is such a text.
struct TreeValue: Sendable, Hashable {
    let right: String
    let wrong: String?

    init(_ right: String, wrong: String? = nil) {
        self.right = right
        self.wrong = wrong
    }

    /// The values for a built-in type; the wrong ones are what people write.
    static func of(_ type: BuiltInType) -> TreeValue {
        switch type {
        case .decimal: TreeValue("1.50", wrong: "1,50")
        case .boolean: TreeValue("true", wrong: "maybe")
        case .positiveInteger: TreeValue("1", wrong: "0")
        case .integer: TreeValue("-5", wrong: "1.5")
        case .dateTime: TreeValue("2025-12-09T10:00:00Z", wrong: "2025-12-09")
        case .date: TreeValue("2025-12-09", wrong: "2025-12-09T10:00:00")
        case .time: TreeValue("10:00:00", wrong: "10 o'clock")
        case .duration: TreeValue("P3D", wrong: "3 days")
        case .language: TreeValue("en-US", wrong: "en_US_")
        case .anyURI: TreeValue("lid://infor.ln.ln01/3555")
        case .base64Binary: TreeValue("AAAA")  // libxml2 skips what is not Base64 instead of refusing it
        default: TreeValue("x")
        }
    }

    /// The values for a type of a schema.
    static func of(_ id: SimpleType.ID, in model: SchemaModel) -> TreeValue {
        let type = model[id]
        if let first = type.facets.enumeration?.first { return TreeValue(first) }
        switch type.variety {
        case .atomic(let builtIn): return of(builtIn)
        case .list(let item): return of(item, in: model)
        case .union(let members):
            let values = members.map { of($0, in: model) }
            let isClosed = values.allSatisfy { $0.wrong != nil }
            return TreeValue(values.first?.right ?? "x", wrong: isClosed ? "yesterday" : nil)
        }
    }
}
