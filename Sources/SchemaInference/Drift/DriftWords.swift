import BODForms

/// Puts into words what the earlier schema does not have or refuses.
struct DriftWords {
    let kind: DriftChange.Kind
    let aspect: String
    let summary: String
    let ruling: CatalogRuling

    init(_ breach: DriftBreach, _ key: DriftBreach.Key, _ place: DriftPlace?, _ view: DriftView) {
        let owners = max(place?.instances ?? 0, breach.count)
        let values = ValueWords(breach, key, place, view)
        switch key.aspect {
        case .root: (kind, aspect, ruling) = (.appeared, "root", .otherObject)
        case .child: (kind, aspect, ruling) = (.appeared, view.childNoun, .addition)
        case .attribute: (kind, aspect, ruling) = (.appeared, "attribute", .addition)
        case .missingChild where place?.children[key.name ?? .item] == nil:
            (kind, aspect, ruling) = (.vanished, view.childNoun, .optional)
        case .missingAttribute where place?.attributes[key.name ?? .item] == nil:
            (kind, aspect, ruling) = (.vanished, "attribute", .optional)
        case .missingChild, .missingAttribute: (kind, aspect, ruling) = (.widened, "required", .loosening)
        case .repetition: (kind, aspect, ruling) = (.widened, "repeated", .loosening)
        case .order: (kind, aspect, ruling) = (.widened, "order", breach.isRefused ? .loosening : .unstated)
        case .type: (kind, aspect, ruling) = (.widened, "type", values.isOnlyNull ? .loosening : .otherType)
        case .enumeration: (kind, aspect, ruling) = (.widened, "enumeration", .loosening)
        case .facet(let facet): (kind, aspect, ruling) = (.widened, facet, facet == "format" ? .otherType : .loosening)
        case .nilled: (kind, aspect, ruling) = (.widened, "nil", .loosening)
        case .content: (kind, aspect, ruling) = (.widened, "content", .otherType)
        case .dialect: (kind, aspect, ruling) = (.widened, "dialect", .unstated)
        case .other(let rule): (kind, aspect, ruling) = (.widened, rule, .unstated)
        }
        let name = key.name?.description ?? ""
        switch key.aspect {
        case .root: summary = "the schema has no such root"
        case .child, .attribute: summary = "new; \(Self.places(breach.count))"
        case .missingChild where kind == .vanished, .missingAttribute where kind == .vanished:
            summary = "required; in none of \(owners)"
        case .missingChild, .missingAttribute: summary = "required; missing in \(breach.count) of \(owners)"
        case .repetition: summary = Self.repetition(place, key, breach)
        case .order:
            summary = breach.words ?? "\(name) stands at another place among the columns"
        case .type, .enumeration, .facet: summary = values.summary
        case .nilled: summary = "not nillable; nil in \(Self.places(breach.count))"
        case .content: summary = "text, or content, that the schema does not allow, in \(Self.places(breach.count))"
        case .dialect: summary = "delimited by \(breach.words ?? "something else") in \(Self.places(breach.count))"
        case .other: summary = breach.words ?? "breaks a rule of the schema, in \(Self.places(breach.count))"
        }
    }

    private static func repetition(_ place: DriftPlace?, _ key: DriftBreach.Key, _ breach: DriftBreach) -> String {
        let most = key.name.flatMap { place?.children[$0]?.most } ?? 0
        return "more often than allowed; up to \(most) in one, \(breach.count) too many"
    }

    static func places(_ count: Int) -> String { count == 1 ? "1 place" : "\(count) places" }
}

/// Puts refused values into words, without showing them.
struct ValueWords {
    private let breach: DriftBreach
    private let key: DriftBreach.Key
    private let total: Int
    private let view: DriftView

    init(_ breach: DriftBreach, _ key: DriftBreach.Key, _ place: DriftPlace?, _ view: DriftView) {
        self.breach = breach
        self.key = key
        self.view = view
        total = max(place.map { max($0.values.total, $0.instances) } ?? 0, breach.count)
    }

    /// Whether nothing but `null` is refused: the catalog has `oneOf` for that.
    var isOnlyNull: Bool { breach.kinds.keys.elementsEqual(["null"]) }

    var summary: String {
        let share = "\(breach.count) of \(total)"
        switch key.aspect {
        case .enumeration:
            let list = view.listed(key.part).map { "one of \($0) listed values" } ?? "a listed value"
            return "\(list); \(share) \(breach.count == 1 ? "is another" : "are others")"
        case .facet("maxLength"):
            return
                "at most \(view.limit(key.part, "maxLength") ?? "some") characters; up to \(breach.longest) in \(share)"
        case .facet("fractionDigits"):
            let limit = view.limit(key.part, "fractionDigits") ?? "fewer"
            return "at most \(limit) digits after the point; up to \(breach.values.fractionDigits) in \(share)"
        case .facet(let facet):
            let limit = view.limit(key.part, facet).map { " \($0)" } ?? ""
            return "\(facet)\(limit); broken by \(share)"
        default: return "\(view.phrase(key.part) ?? "another type"); \(share) are \(seen)"
        }
    }

    /// What the refused values are: JSON kinds, or what texts look like.
    private var seen: String {
        if !breach.kinds.isEmpty {
            return breach.kinds.keys.sorted().map { Self.kinds[$0] ?? $0 }.joined(separator: " or ")
        }
        let forms = LexicalClass.allCases.filter { breach.values.count(of: $0) > 0 }
        return forms.map(\.plural).joined(separator: " or ")
    }

    private static let kinds = [
        "null": "null", "boolean": "truth values", "number": "other numbers", "string": "strings", "array": "arrays",
        "object": "objects",
    ]
}

extension LexicalClass {
    /// What values of the class are called.
    fileprivate var plural: String {
        switch self {
        case .blank: "blank"
        case .boolean: "truth values"
        case .bit, .integer: "whole numbers"
        case .decimal: "numbers with a fraction"
        case .leadingZero: "digits with a leading zero"
        case .plusSign: "digits with a plus sign"
        case .longNumber: "very long numbers"
        case .date: "dates"
        case .time: "times"
        case .dateTime: "dates with a time"
        case .duration: "durations"
        case .text: "texts"
        }
    }
}
