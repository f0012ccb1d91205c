/// A word of an expression with its place.
struct XPathToken: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case name(prefix: String?, local: String)
        /// `p:*`
        case wildcard(prefix: String)
        case variable(prefix: String?, local: String)
        case number(Double)
        case literal([UInt8])
        /// Anything else, as it is written: `//`, `::`, `!=`.
        case symbol(String)
        case end
    }

    let kind: Kind
    /// The bytes of the expression.
    let range: Range<Int>

    /// Whether it is a sign.
    func isSymbol(_ text: String) -> Bool { kind == .symbol(text) }

    /// The word when it is a name without a prefix.
    var word: String? {
        if case .name(nil, let local) = kind { local } else { nil }
    }
}
