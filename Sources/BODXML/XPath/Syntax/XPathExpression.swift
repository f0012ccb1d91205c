/// An expression of XPath 1.0, read and checked: what it computes from a document, without a document.
///
/// Everything that can be wrong with it is said when it is made: signs, functions and their arguments, prefixes, variables, and what is
/// no set of nodes where one is needed. Later versions of XPath are told from slips.
///
/// ```swift
/// var names = XPathNames()
/// names.bind("bod", to: "http://schema.infor.com/InforOAGIS/2")
/// let lines = try XPathExpression("//bod:PurchaseOrderLine[not(bod:LineNumber)]", names)
/// ```
package struct XPathExpression: Sendable, Hashable {
    /// The expression as written.
    package let text: String
    /// What it gives.
    package let type: XPathType
    /// The variables whose values it needs.
    package let variables: Set<XMLName>
    let tree: XPathTree

    /// Longer ones are no one's work.
    package static let longest = 65_536

    /// Reads an expression.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - names: What prefixes and variables stand for.
    /// - Throws: `XPathProblem` with what is wrong and where.
    package init(_ text: String, _ names: XPathNames = XPathNames()) throws(XPathProblem) {
        guard text.utf8.count <= Self.longest else {
            throw XPathProblem("the expression is longer than \(Self.longest) bytes", at: 0..<0)
        }
        var parser = try XPathParser(Array(text.utf8), names)
        let parsed = try parser.whole()
        self.text = text
        (type, tree) = (parsed.type, parsed.tree)
        variables = parser.variables
    }

    private init(text: String, tree: XPathTree, variables: Set<XMLName>) {
        self.text = text
        type = .nodes
        self.tree = tree
        self.variables = variables
    }

    /// Reads a pattern: the nodes of a document that it matches, wherever they are (XSLT 1.0, section 5.2).
    ///
    /// A relative path matches at any depth, so that `Line` is read as `//Line`.
    ///
    /// - Parameters:
    ///   - text: The pattern.
    ///   - names: What prefixes and variables stand for.
    /// - Returns: The expression that selects what the pattern matches.
    /// - Throws: `XPathProblem` with what is wrong and where.
    package static func pattern(_ text: String, _ names: XPathNames) throws(XPathProblem) -> XPathExpression {
        let expression = try XPathExpression(text, names)
        let whole = 0..<text.utf8.count
        let alternatives: [XPathTree] = if case .union(let parts) = expression.tree { parts } else { [expression.tree] }
        var paths: [XPathTree] = []
        for alternative in alternatives {
            guard case .path(var path) = alternative else {
                throw XPathProblem(
                    "a context is a path to nodes, and this is \(expression.type.words)",
                    remedy: "write a path such as Line, //Line or /Order/Line[1], or several with | between them",
                    at: whole
                )
            }
            switch path.start {
            case .root: break
            case .context: path = XPathPath(start: .root, steps: XPathPath.joined([.anywhere] + path.steps))
            case .nodes:
                throw XPathProblem(
                    "a context is a path to nodes, and cannot begin with brackets, a function or a variable",
                    remedy: "write a path such as Line, //Line or /Order/Line[1], or several with | between them",
                    at: whole
                )
            }
            paths.append(.path(path))
        }
        let tree: XPathTree = paths.count == 1 ? paths[0] : .union(paths)
        return XPathExpression(text: text, tree: tree, variables: expression.variables)
    }

    /// The paths without the conditions in brackets of their steps; itself for what is no path.
    package var withoutPredicates: XPathExpression {
        XPathExpression(text: text, tree: Self.withoutPredicates(tree), variables: variables)
    }

    /// The depth of the recursion is one: a union holds no unions.
    private static func withoutPredicates(_ tree: XPathTree) -> XPathTree {
        switch tree {
        case .union(let parts): return .union(parts.map { withoutPredicates($0) })
        case .path(var path):
            for index in path.steps.indices { path.steps[index].predicates = [] }
            return .path(path)
        default: return tree
        }
    }

    /// Whether it has no part that depends on where it is computed, and stays what it is.
    package var isConstant: Bool {
        switch tree {
        case .number, .literal, .call(.true, _), .call(.false, _): true
        default: false
        }
    }
}
