/// Everything that documents of one root may hold, as a tree of places; parents stand before their children.
struct DocumentTree: Sendable {
    private(set) var nodes: [TreeNode] = []

    /// Adds a place below its parent, behind those that are there.
    mutating func append(_ node: TreeNode) -> Int {
        nodes.append(node)
        if let parent = node.parent { nodes[parent].children.append(nodes.count - 1) }
        return nodes.count - 1
    }

    subscript(index: Int) -> TreeNode {
        get { nodes[index] }
        set { nodes[index] = newValue }
    }

    /// The names from the root to a place, as an XPath.
    func path(_ index: Int) -> String {
        var names: [String] = []
        var next: Int? = index
        while let current = next {
            names.append(nodes[current].name ?? "*")
            next = nodes[current].parent
        }
        return names.reversed().map { "/" + $0 }.joined()
    }

    /// Whether a place has to be filled in its parent when others are: it is mandatory, and on the way that a choice
    /// takes.
    func isNeeded(_ index: Int, beside present: [Int]) -> Bool {
        let node = nodes[index]
        guard node.isMandatory else { return false }
        guard let branch = node.branch else { return true }
        for other in present {
            if let taken = nodes[other].branch, taken.choice == branch.choice { return taken.number == branch.number }
        }
        return branch.isDefault
    }

    /// Whether two places of one parent cannot both be filled.
    func excludeEachOther(_ left: Int, _ right: Int) -> Bool {
        guard let first = nodes[left].branch, let second = nodes[right].branch else { return false }
        return first.choice == second.choice && first.number != second.number
    }
}
