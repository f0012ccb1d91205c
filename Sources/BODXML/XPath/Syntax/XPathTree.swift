/// An expression after it was read: what is to be computed, with every name resolved.
indirect enum XPathTree: Sendable, Hashable {
    case number(Double)
    case literal([UInt8])
    case variable(XMLName)
    case negation(XPathTree)
    case arithmetic(XPathArithmetic, XPathTree, XPathTree)
    case comparison(XPathComparison, XPathTree, XPathTree)
    /// `or`, over as many parts as there are, so that a long list is not a deep tree.
    case any([XPathTree])
    /// `and`
    case all([XPathTree])
    /// `|`
    case union([XPathTree])
    case call(XPathFunction, [XPathTree])
    case path(XPathPath)
}

/// The operators between numbers.
enum XPathArithmetic: Sendable, Hashable {
    case plus
    case minus
    case times
    case divided
    case remainder
}

/// The operators that compare.
enum XPathComparison: Sendable, Hashable {
    case equal
    case unequal
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual

    /// The operator with its sides exchanged.
    var mirrored: XPathComparison {
        switch self {
        case .equal, .unequal: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}
