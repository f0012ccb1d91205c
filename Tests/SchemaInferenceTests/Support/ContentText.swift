@testable import SchemaInference

extension ContentExpression {
    /// The expression as people write it: `a b? (c | d)+`.
    var expression: String {
        let inner: String
        switch term {
        case .element(let name): inner = name.description
        case .sequence(let parts): inner = parts.map(\.expression).joined(separator: " ")
        case .choice(let parts): inner = parts.map(\.expression).joined(separator: " | ")
        case .all(let parts): inner = parts.map(\.expression).joined(separator: " & ")
        case .some(let parts):
            let ways = parts.indices.map { [parts[$0]] + parts[($0 + 1)...].map(\.optional) }
            inner = ways.map { $0.map(\.expression).joined(separator: " ") }.joined(separator: " | ")
        }
        let occurrence = isOptional ? (isRepeated ? "*" : "?") : (isRepeated ? "+" : "")
        if case .element = term { return inner + occurrence }
        return occurrence.isEmpty && !isChoice ? inner : "(\(inner))\(occurrence)"
    }

    private var isChoice: Bool {
        switch term {
        case .choice, .some, .all: true
        case .element, .sequence: false
        }
    }
}
