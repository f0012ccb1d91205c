extension XPathParser {
    /// A location path, or an expression with what is selected from its nodes.
    mutating func path() throws(XPathProblem) -> Part {
        let start = token.range.lowerBound
        if takes("//") {
            return try steps([.anywhere], from: .root, start)
        }
        if takes("/") {
            guard beginsStep else {
                let path = XPathTree.path(XPathPath(start: .root, steps: []))
                return Part(tree: path, type: .nodes, range: start..<start + 1, depth: 1)
            }
            return try steps([], from: .root, start)
        }
        if beginsStep { return try steps([], from: .context, start) }
        return try filter()
    }

    /// Whether a step begins here, and not a function.
    private var beginsStep: Bool {
        switch token.kind {
        case .wildcard: return true
        case .symbol(let symbol): return [".", "..", "@", "*"].contains(symbol)
        case .name(let prefix, let local):
            guard following.isSymbol("(") else { return true }
            return prefix == nil && Self.nodeTypes.contains(local)
        default: return false
        }
    }

    private static let nodeTypes = ["node", "text", "comment", "processing-instruction"]

    /// Steps with strokes between them, of which the first is still to be read.
    private mutating func steps(
        _ first: [XPathStep],
        from start: XPathPath.Start,
        _ place: Int,
        depth: Int = 1
    ) throws(XPathProblem) -> Part {
        var steps = first
        var depth = depth
        repeat {
            let (step, own) = try self.step()
            steps.append(step)
            depth = max(depth, own + 1)
            if takes("//") {
                steps.append(.anywhere)
            } else if !takes("/") {
                break
            }
        } while true
        let path = XPathPath(start: start, steps: XPathPath.joined(steps))
        return Part(tree: .path(path), type: .nodes, range: place..<previousEnd, depth: depth)
    }

    private mutating func step() throws(XPathProblem) -> (XPathStep, depth: Int) {
        if takes(".") { return (XPathStep(axis: .self, test: .anything), try refusePredicate(after: ".")) }
        if takes("..") { return (XPathStep(axis: .parent, test: .anything), try refusePredicate(after: "..")) }
        let axis = try self.axis()
        let test = try nodeTest(on: axis)
        let (predicates, depth) = try self.predicates()
        return (XPathStep(axis: axis, test: test, predicates: predicates), depth)
    }

    private func refusePredicate(after step: String) throws(XPathProblem) -> Int {
        guard token.isSymbol("[") else { return 0 }
        throw XPathProblem(
            "\(step) takes no condition in XPath 1.0",
            remedy: "write \(step == "." ? "self" : "parent")::node() in its place",
            at: token.range
        )
    }

    private mutating func axis() throws(XPathProblem) -> XPathAxis {
        if takes("@") { return .attribute }
        guard following.isSymbol("::") else { return .child }
        guard let word = token.word, let axis = XPathAxis(rawValue: word) else {
            let written = token.word ?? "this"
            let meant = XPathLaterVersions.nearest(written, among: XPathAxis.allCases.map(\.rawValue))
            throw XPathProblem("there is no axis \(written)\(meant)", at: token.range)
        }
        advance()
        advance()
        return axis
    }

    private mutating func nodeTest(on axis: XPathAxis) throws(XPathProblem) -> XPathNodeTest {
        let found = token
        switch found.kind {
        case .symbol("*"):
            advance()
            return .anyName
        case .wildcard(let prefix):
            advance()
            return .namespace(try namespace(of: prefix, at: found.range))
        case .name(nil, let local) where following.isSymbol("("):
            return try nodeType(local)
        case .name(let prefix, let local):
            advance()
            if let prefix { return .name(XMLName(local, namespace: try namespace(of: prefix, at: found.range))) }
            return .name(XMLName(local, namespace: axis.selectsElements ? names.elementNamespace : nil))
        default:
            throw unexpected("a name, * or another step of a path is wanted")
        }
    }

    private mutating func nodeType(_ name: String) throws(XPathProblem) -> XPathNodeTest {
        guard Self.nodeTypes.contains(name) else { throw noStep(name) }
        advance()
        advance()
        var target: String?
        if name == "processing-instruction", case .literal(let bytes) = token.kind {
            target = String(decoding: bytes, as: UTF8.self)
            advance()
        }
        try expect(")", "after \(name)(")
        switch name {
        case "node": return .anything
        case "text": return .text
        case "comment": return .comment
        default: return .processingInstruction(target)
        }
    }

    /// A function where a path goes on: XPath 2.0 has that.
    private func noStep(_ name: String) -> XPathProblem {
        guard XPathFunction(rawValue: name) != nil else {
            return XPathLaterVersions.unknownFunction(name, at: token.range)
        }
        return XPathProblem(
            "\(name)() cannot be a step of a path in XPath 1.0",
            remedy: "put the path into the brackets of \(name)()",
            at: token.range
        )
    }

    private func namespace(of prefix: String, at range: Range<Int>) throws(XPathProblem) -> String {
        if let namespace = names.namespaces[XMLName(prefix)] { return namespace }
        throw XPathProblem(
            "the prefix \(prefix) is not bound\(XPathLaterVersions.nearest(prefix, among: names.prefixes))",
            explanation: "a name counts with its namespace, not with its prefix",
            remedy: "bind \(prefix) to its namespace",
            at: range
        )
    }

    /// Conditions in brackets.
    private mutating func predicates() throws(XPathProblem) -> ([XPathPredicate], depth: Int) {
        var predicates: [XPathPredicate] = []
        var depth = 0
        while takes("[") {
            asksForPosition.append(false)
            let condition = try expression()
            let asks = asksForPosition.removeLast()
            try expect("]", "after the condition")
            let mayBeNumber = condition.type == .number || condition.type == .unknown
            predicates.append(XPathPredicate(condition: condition.tree, isPositional: asks || mayBeNumber))
            depth = max(depth, condition.depth + 1)
        }
        return (predicates, depth)
    }

    // MARK: What is no path

    private mutating func filter() throws(XPathProblem) -> Part {
        let primary = try self.primary()
        let (predicates, own) = try self.predicates()
        let depth = max(primary.depth, own) + 1
        guard !predicates.isEmpty || token.isSymbol("/") || token.isSymbol("//") else { return primary }
        try requireNodes(primary, "only from a set of nodes can be selected, and this is \(primary.type.words)")
        let start = XPathPath.Start.nodes(primary.tree, predicates)
        if takes("//") { return try steps([.anywhere], from: start, primary.range.lowerBound, depth: depth) }
        if takes("/") { return try steps([], from: start, primary.range.lowerBound, depth: depth) }
        let range = primary.range.lowerBound..<previousEnd
        return Part(tree: .path(XPathPath(start: start, steps: [])), type: .nodes, range: range, depth: depth)
    }

    private mutating func primary() throws(XPathProblem) -> Part {
        let found = token
        switch found.kind {
        case .number(let value):
            advance()
            return Part(tree: .number(value), type: .number, range: found.range, depth: 1)
        case .literal(let bytes):
            advance()
            return Part(tree: .literal(bytes), type: .string, range: found.range, depth: 1)
        case .variable(let prefix, let local):
            return try variable(prefix, local)
        case .symbol("("):
            advance()
            if token.isSymbol(")") { throw XPathLaterVersions.sequence(at: found.range) }
            let inner = try expression()
            if token.isSymbol(",") { throw XPathLaterVersions.sequence(at: token.range) }
            try expect(")", "after the part in brackets")
            let range = found.range.lowerBound..<previousEnd
            return Part(tree: inner.tree, type: inner.type, range: range, depth: inner.depth)
        case .name(let prefix, let local) where following.isSymbol("("):
            return try call(prefix, local)
        default:
            throw unexpected("a path, a value or a function is wanted")
        }
    }

    private mutating func variable(_ prefix: String?, _ local: String) throws(XPathProblem) -> Part {
        let range = token.range
        advance()
        let name = prefix.map { "\($0):\(local)" } ?? local
        guard let type = names.variables[XMLName(name)] else {
            if names.later.contains(XMLName(name)) {
                throw XPathProblem(
                    "$\(name) has no value yet, since it gets one further down",
                    remedy: "give $\(name) its value before it is taken",
                    at: range
                )
            }
            let known = names.variables.keys.map(\.local).sorted()
            throw XPathProblem(
                "there is no variable $\(name)\(XPathLaterVersions.nearest(name, among: known, mark: "$"))",
                remedy: "give $\(name) a value",
                at: range
            )
        }
        variables.insert(XMLName(name))
        return Part(tree: .variable(XMLName(name)), type: type, range: range, depth: 1)
    }

    private mutating func call(_ prefix: String?, _ local: String) throws(XPathProblem) -> Part {
        let range = token.range
        guard prefix == nil, let function = XPathFunction(rawValue: local) else {
            throw XPathLaterVersions.unknownFunction(prefix.map { "\($0):\(local)" } ?? local, at: range)
        }
        advance()
        advance()
        var arguments: [Part] = []
        if !token.isSymbol(")") {
            repeat { arguments.append(try expression()) } while takes(",")
        }
        try expect(")", "after the arguments of \(local)")
        let whole = range.lowerBound..<previousEnd
        guard function.arity.contains(arguments.count) else {
            throw XPathProblem(
                "\(local)() takes \(function.arity.words), not \(arguments.count)",
                at: whole
            )
        }
        if function.takesNodes, let first = arguments.first {
            try requireNodes(first, "\(local)() is for a set of nodes, and this is \(first.type.words)")
        }
        if function == .position || function == .last { asksForPosition[asksForPosition.count - 1] = true }
        return Part(
            tree: .call(function, arguments.map(\.tree)),
            type: function.type,
            range: whole,
            depth: (arguments.map(\.depth).max() ?? 0) + 1
        )
    }
}

extension ClosedRange<Int> {
    /// How many arguments there may be, in words.
    fileprivate var words: String {
        let least = lowerBound == 0 ? "no argument" : lowerBound == 1 ? "1 argument" : "\(lowerBound) arguments"
        if lowerBound == upperBound { return least }
        return upperBound == 1_000 ? "at least \(least)" : "\(least) or \(upperBound)"
    }
}
