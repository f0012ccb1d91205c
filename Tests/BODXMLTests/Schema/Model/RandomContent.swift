import BODTestSupport

/// Random content models and random children that they allow, the same ones for the same seed.
struct RandomContent {
    /// A content model.
    indirect enum Notation {
        case element(String)
        case group(separator: String, [Notation])
        case repeated(Notation, minimum: Int, maximum: Int?)

        /// The model as `ContentNotation` reads it; a group at the outside.
        var text: String {
            switch self {
            case .element(let name): name
            case .group(let separator, let parts): "(" + parts.map(\.text).joined(separator: separator) + ")"
            case .repeated(let inner, let minimum, let maximum):
                inner.text + "{\(minimum),\(maximum.map { "\($0)" } ?? "")}"
            }
        }
    }

    var generator: SeededGenerator
    private var nameCount = 0

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// Names that do not look like each other.
    static let names = [
        "Amount", "Buyer", "Currency", "Delivery", "Extension", "Freight", "Giro", "Hazard", "Invoice", "Journal",
        "Kit", "Ledger",
        "Memo", "Note", "Order", "Price", "Quantity", "Reference", "Status", "Tax", "Unit", "Vendor", "Warehouse",
        "Xray", "Year",
        "Zone",
    ]

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

    /// A model in which every name stands once, so that it is deterministic.
    mutating func notation() -> Notation {
        nameCount = 0
        return group(depth: 0)
    }

    private mutating func group(depth: Int) -> Notation {
        let separator = depth > 0 && chance(40) ? "|" : ","
        var parts: [Notation] = []
        for _ in 0..<Int.random(in: 2...5, using: &generator) {
            let part = depth < 2 && chance(20) ? group(depth: depth + 1) : element()
            parts.append(occurring(part))
        }
        return .group(separator: separator, parts)
    }

    private mutating func element() -> Notation {
        defer { nameCount += 1 }
        let round = nameCount / Self.names.count
        return .element(Self.names[nameCount % Self.names.count] + String(repeating: "Q", count: round * 4))
    }

    private mutating func occurring(_ part: Notation) -> Notation {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<3: return .repeated(part, minimum: 0, maximum: 1)
        case 3: return .repeated(part, minimum: 0, maximum: nil)
        case 4:
            // A group whose iterations can be empty is allowed; one that loops over a loop would not be deterministic.
            if case .element = part { return .repeated(part, minimum: 1, maximum: 3) }
            return part
        default: return part
        }
    }

    /// Children that a model allows.
    mutating func children(of notation: Notation) -> [String] {
        switch notation {
        case .element(let name): return [name]
        case .group(",", let parts): return parts.flatMap { children(of: $0) }
        case .group(_, let parts): return children(of: parts[Int.random(in: 0..<parts.count, using: &generator)])
        case .repeated(let inner, let minimum, let maximum):
            let count = Int.random(in: minimum...(maximum ?? minimum + 3), using: &generator)
            return (0..<count).flatMap { _ in children(of: inner) }
        }
    }
}
