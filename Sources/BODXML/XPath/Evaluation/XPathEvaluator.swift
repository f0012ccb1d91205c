/// Computes expressions for the nodes of one document, with a bound on the work.
///
/// Every node that is looked at and every few bytes of text count as a step, so that neither a hostile document nor a careless expression
/// takes longer than the limit allows: also where sets are compared and where texts of the whole document are asked for, which no limit of
/// libxml2 counts. Depth is that of the expression, which is bounded, never that of the document.
///
/// ```swift
/// var evaluator = XPathEvaluator(document, numbers: numbers, stepLimit: 1_000_000)
/// for node in try evaluator.nodes(lines, at: .root) where try !evaluator.truth(condition, at: node) { … }
/// ```
package struct XPathEvaluator {
    /// The node that an expression is computed for, and where it stands among others.
    struct Focus {
        let node: XPathNode
        var position = 1
        var size = 1
    }

    /// The document.
    package let document: ParsedDocument
    /// What variables hold.
    package var variables: [XMLName: XPathValue] = [:]
    /// How many steps were taken since the last ``restart()``.
    package private(set) var steps = 0

    let stepLimit: Int
    private let numbers: [XMLName: Int]
    /// The node that `current()` gives.
    private(set) var current = XPathNode.root
    /// How long a list may grow while an axis is gone along.
    var gatherLimit = Int.max
    private var index: ElementIndex?
    private var knownLinks: XPathLinks?
    private var knownOrdinals: [Int: ArraySlice<Int32>]?

    /// Begins with a document.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - elements: Its elements by name, if they were gathered already.
    ///   - numbers: What is known of the names of documents.
    ///   - stepLimit: The most steps between two calls of ``restart()``.
    package init(
        _ document: ParsedDocument,
        elements: ElementIndex? = nil,
        numbers: XPathNameNumbers,
        stepLimit: Int
    ) {
        self.document = document
        index = elements
        self.numbers = numbers.numbers(in: document)
        self.stepLimit = stepLimit
    }

    /// Begins to count steps anew.
    package mutating func restart() { steps = 0 }

    /// Computes an expression.
    ///
    /// - Parameters:
    ///   - expression: The expression.
    ///   - node: The node that it is computed for, which `current()` gives too.
    /// - Returns: The value.
    /// - Throws: `XPathFailure` when there is none.
    package mutating func value(_ expression: XPathExpression, at node: XPathNode) throws(XPathFailure) -> XPathValue {
        current = node
        return try value(of: expression.tree, Focus(node: node))
    }

    /// Computes whether an expression holds.
    ///
    /// - Parameters:
    ///   - expression: The expression.
    ///   - node: The node that it is computed for.
    /// - Returns: Its value as `boolean()` gives it.
    /// - Throws: `XPathFailure` when there is none.
    package mutating func truth(_ expression: XPathExpression, at node: XPathNode) throws(XPathFailure) -> Bool {
        boolean(try value(expression, at: node))
    }

    /// Computes a text.
    ///
    /// - Parameters:
    ///   - expression: The expression.
    ///   - node: The node that it is computed for.
    /// - Returns: Its value as `string()` gives it.
    /// - Throws: `XPathFailure` when there is none.
    package mutating func text(_ expression: XPathExpression, at node: XPathNode) throws(XPathFailure) -> String {
        String(decoding: try string(try value(expression, at: node)), as: UTF8.self)
    }

    /// Selects nodes.
    ///
    /// - Parameters:
    ///   - expression: The expression.
    ///   - node: The node that it is computed for.
    /// - Returns: The nodes, in the order of the document.
    /// - Throws: `XPathFailure` when there are none to be had.
    package mutating func nodes(
        _ expression: XPathExpression,
        at node: XPathNode
    ) throws(XPathFailure) -> [XPathNode] {
        guard case .nodes(let nodes) = try value(expression, at: node) else { throw .notNodes }
        return nodes
    }

    mutating func spend(_ count: Int = 1) throws(XPathFailure) {
        steps += count
        if steps > stepLimit { throw .tooManySteps(limit: stepLimit) }
    }

    var links: XPathLinks {
        mutating get {
            if let knownLinks { return knownLinks }
            let made = XPathLinks(document)
            knownLinks = made
            return made
        }
    }

    /// The elements of each name, in the order of the document.
    mutating func ordinals(ofName number: Int) -> ArraySlice<Int32> {
        if let knownOrdinals { return knownOrdinals[number] ?? [] }
        let made = (index ?? ElementIndex(document)).ordinalsByNumber
        knownOrdinals = made
        return made[number] ?? []
    }

    /// The number of a name in the document; nil when it does not occur there.
    func number(of name: XMLName) -> Int? { numbers[name] }
}

// MARK: Expressions

extension XPathEvaluator {
    /// The depth of the recursion is that of the expression, which its parser bounds.
    mutating func value(of tree: XPathTree, _ focus: Focus) throws(XPathFailure) -> XPathValue {
        try spend()
        switch tree {
        case .number(let number): return .number(number)
        case .literal(let text): return .string(text)
        case .variable(let name): return variables[name] ?? .string([])
        case .negation(let part): return .number(-(try number(of: part, focus)))
        case .arithmetic(let operation, let left, let right):
            return .number(operation.result(try number(of: left, focus), try number(of: right, focus)))
        case .comparison(let comparison, let left, let right):
            return .boolean(try compare(try value(of: left, focus), comparison, try value(of: right, focus)))
        case .any(let parts):
            for part in parts { if try truth(of: part, focus) { return .boolean(true) } }
            return .boolean(false)
        case .all(let parts):
            for part in parts { if try !truth(of: part, focus) { return .boolean(false) } }
            return .boolean(true)
        case .union(let parts):
            var all: [XPathNode] = []
            for part in parts { all += try nodes(of: part, focus) }
            return .nodes(try inOrder(all))
        case .call(let function, let arguments): return try call(function, arguments, focus)
        case .path(let path): return .nodes(try nodes(path, focus))
        }
    }

    mutating func nodes(of tree: XPathTree, _ focus: Focus) throws(XPathFailure) -> [XPathNode] {
        guard case .nodes(let nodes) = try value(of: tree, focus) else { throw .notNodes }
        return nodes
    }

    mutating func truth(of tree: XPathTree, _ focus: Focus) throws(XPathFailure) -> Bool {
        boolean(try value(of: tree, focus))
    }

    mutating func number(of tree: XPathTree, _ focus: Focus) throws(XPathFailure) -> Double {
        try number(try value(of: tree, focus))
    }

    mutating func string(of tree: XPathTree, _ focus: Focus) throws(XPathFailure) -> [UInt8] {
        try string(try value(of: tree, focus))
    }

    /// Nodes in the order of the document, each once.
    mutating func inOrder(_ nodes: [XPathNode]) throws(XPathFailure) -> [XPathNode] {
        try spend(nodes.count)
        var unique: [XPathNode] = []
        unique.reserveCapacity(nodes.count)
        for node in nodes.sorted() where unique.last != node { unique.append(node) }
        return unique
    }
}

extension XPathArithmetic {
    fileprivate func result(_ left: Double, _ right: Double) -> Double {
        switch self {
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .divided: left / right
        case .remainder: left.truncatingRemainder(dividingBy: right)
        }
    }
}
