/// Reads the words of an expression by the grammar of XPath 1.0 (sections 2 and 3), resolves names, and checks types.
struct XPathParser {
    /// A part with what is known of it.
    struct Part {
        let tree: XPathTree
        let type: XPathType
        let range: Range<Int>
        /// How deep the tree is: what goes down it does so by recursion.
        let depth: Int
    }

    let names: XPathNames
    /// The variables that were met.
    var variables: Set<XMLName> = []
    private let tokens: [XPathToken]
    private var place = 0
    private var nesting = 0
    /// For each predicate around the present place, whether it asks for a position.
    var asksForPosition: [Bool] = [false]

    /// More than anyone writes, and far less than the stack holds.
    static let deepest = 100

    init(_ text: [UInt8], _ names: XPathNames) throws(XPathProblem) {
        tokens = try XPathLexer.tokens(text)
        self.names = names
    }

    var token: XPathToken { tokens[place] }

    var following: XPathToken { tokens[min(place + 1, tokens.count - 1)] }

    /// Where the word before the present one ends.
    var previousEnd: Int { tokens[max(0, place - 1)].range.upperBound }

    mutating func advance() { if place + 1 < tokens.count { place += 1 } }

    /// Takes a sign when it is there.
    mutating func takes(_ symbol: String) -> Bool {
        guard token.isSymbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: String, _ after: String) throws(XPathProblem) {
        if !takes(symbol) { throw unexpected("\(symbol) is missing \(after)") }
    }

    /// The whole expression.
    mutating func whole() throws(XPathProblem) -> Part {
        if token.kind == .end {
            throw XPathProblem("the expression is empty", remedy: "write an expression of XPath 1.0", at: token.range)
        }
        let part = try expression()
        guard token.kind == .end else { throw unexpected("the expression should end here") }
        return part
    }

    /// An expression that stands inside another one, or is all of it.
    mutating func expression() throws(XPathProblem) -> Part {
        nesting += 1
        defer { nesting -= 1 }
        if nesting > Self.deepest {
            throw XPathProblem("more than \(Self.deepest) brackets stand inside one another", at: token.range)
        }
        return try binary(above: 0)
    }

    // MARK: Operators

    /// How tightly an operator binds; nil for what is none.
    private func operation(_ token: XPathToken) -> (name: String, strength: Int)? {
        let name: String
        switch token.kind {
        case .symbol(let symbol): name = symbol
        case .name(nil, let word): name = word
        default: return nil
        }
        return Self.strengths[name].map { (name, $0) }
    }

    private static let strengths = [
        "or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "div": 6,
        "mod": 6,
    ]

    /// Operators that bind more tightly than a strength, the left ones first.
    private mutating func binary(above strength: Int) throws(XPathProblem) -> Part {
        var left = try negation()
        while let (name, own) = operation(token), own > strength {
            advance()
            let right = try binary(above: own)
            left = try joined(left, name, right)
        }
        return left
    }

    private mutating func joined(_ left: Part, _ name: String, _ right: Part) throws(XPathProblem) -> Part {
        let range = left.range.lowerBound..<right.range.upperBound
        let depth = max(left.depth, right.depth) + 1
        if depth > Self.deepest {
            throw XPathProblem("more than \(Self.deepest) operators stand beside one another", at: range)
        }
        if name == "or" || name == "and" {
            let isOr = name == "or"
            var parts = [left.tree]
            if isOr, case .any(let others) = left.tree { parts = others }
            if !isOr, case .all(let others) = left.tree { parts = others }
            let all = parts + [right.tree]
            let flat = parts.count > 1 ? max(left.depth, right.depth + 1) : depth
            return Part(tree: isOr ? .any(all) : .all(all), type: .boolean, range: range, depth: flat)
        }
        if let comparison = Self.comparisons[name] {
            let tree = XPathTree.comparison(comparison, left.tree, right.tree)
            return Part(tree: tree, type: .boolean, range: range, depth: depth)
        }
        guard let arithmetic = Self.arithmetics[name] else { throw unexpected("\(name) is no operator") }
        let tree = XPathTree.arithmetic(arithmetic, left.tree, right.tree)
        return Part(tree: tree, type: .number, range: range, depth: depth)
    }

    private static let comparisons: [String: XPathComparison] = [
        "=": .equal, "!=": .unequal, "<": .less, "<=": .lessOrEqual, ">": .greater, ">=": .greaterOrEqual,
    ]

    private static let arithmetics: [String: XPathArithmetic] = [
        "+": .plus, "-": .minus, "*": .times, "div": .divided, "mod": .remainder,
    ]

    private mutating func negation() throws(XPathProblem) -> Part {
        let start = token.range.lowerBound
        var signs = 0
        while takes("-") { signs += 1 }
        let part = try union()
        if signs == 0 { return part }
        // Two signs are not nothing: they make a number of what is none.
        let once = XPathTree.negation(part.tree)
        return Part(
            tree: signs.isMultiple(of: 2) ? .negation(once) : once,
            type: .number,
            range: start..<part.range.upperBound,
            depth: part.depth + 2
        )
    }

    private mutating func union() throws(XPathProblem) -> Part {
        let first = try path()
        guard token.isSymbol("|") else { return first }
        var parts = [first]
        while takes("|") { parts.append(try path()) }
        for part in parts { try requireNodes(part, "| joins sets of nodes, and this is \(part.type.words)") }
        return Part(
            tree: .union(parts.map(\.tree)),
            type: .nodes,
            range: first.range.lowerBound..<parts[parts.count - 1].range.upperBound,
            depth: (parts.map(\.depth).max() ?? 0) + 1
        )
    }

    func requireNodes(_ part: Part, _ problem: String) throws(XPathProblem) {
        if part.type == .nodes || part.type == .unknown { return }
        throw XPathProblem(problem, remedy: "put a path to nodes there", at: part.range)
    }

    // MARK: Problems

    /// What stands where it cannot stand, with what later versions would make of it.
    func unexpected(_ summary: String) -> XPathProblem {
        if let later = XPathLaterVersions.problem(at: token, after: place > 0 ? tokens[place - 1] : nil) {
            return later
        }
        let found = token.kind == .end ? "the expression ends" : summary
        let rest = token.kind == .end ? "; \(summary)" : ""
        return XPathProblem(found + rest, remedy: "write an expression of XPath 1.0", at: token.range)
    }
}
