extension XPathEvaluator {
    /// The nodes that a path leads to.
    mutating func nodes(_ path: XPathPath, _ focus: Focus) throws(XPathFailure) -> [XPathNode] {
        var set: [XPathNode]
        switch path.start {
        case .context: set = [focus.node]
        case .root: set = [.root]
        case .nodes(let tree, let predicates):
            set = try nodes(of: tree, focus)
            for predicate in predicates { try keep(in: &set, from: 0, where: predicate) }
        }
        for step in path.steps {
            if set.isEmpty { return [] }
            set = try take(step, from: set)
        }
        return set
    }

    /// One step from each of some nodes.
    private mutating func take(_ step: XPathStep, from set: [XPathNode]) throws(XPathFailure) -> [XPathNode] {
        let matcher = matcher(of: step)
        if case .nothing = matcher { return [] }
        // Where positions do not count, what is inside a node that was gone through need not be gone through again.
        let leavesOutNested =
            (step.axis == .descendant || step.axis == .descendantOrSelf)
            && !step.predicates.contains(where: \.isPositional)
        // Of `Line[1]` only the first is looked for.
        let most = step.predicates.first?.position ?? Int(Int32.max)
        var gathered: [XPathNode] = []
        var isAscending = true
        var covered: Int32 = -1
        for node in set {
            if leavesOutNested, let index = node.index, node.isOfTree {
                if index < covered { continue }
                covered = links.end[Int(index)]
            }
            let mark = gathered.count
            gatherLimit = mark + most
            try gather(step.axis, matcher, from: node, into: &gathered)
            for predicate in step.predicates { try keep(in: &gathered, from: mark, where: predicate) }
            if step.axis.isReverse { gathered[mark...].reverse() }
            if mark > 0, mark < gathered.count, gathered[mark] <= gathered[mark - 1] { isAscending = false }
        }
        return isAscending ? gathered : try inOrder(gathered)
    }

    /// Keeps those of the last nodes of a list for which a condition holds.
    private mutating func keep(
        in list: inout [XPathNode],
        from mark: Int,
        where predicate: XPathPredicate
    ) throws(XPathFailure) {
        let size = list.count - mark
        var kept = mark
        if case .number(let wanted) = predicate.condition {
            guard wanted >= 1, wanted <= Double(size), wanted == wanted.rounded() else {
                return list.removeSubrange(mark...)
            }
            list[mark] = list[mark + Int(wanted) - 1]
            return list.removeSubrange((mark + 1)...)
        }
        for offset in 0..<size {
            let node = list[mark + offset]
            let value = try value(of: predicate.condition, Focus(node: node, position: offset + 1, size: size))
            let isKept = if case .number(let number) = value { number == Double(offset + 1) } else { boolean(value) }
            if isKept {
                list[kept] = node
                kept += 1
            }
        }
        list.removeSubrange(kept...)
    }
}

extension XPathPredicate {
    /// The position when it asks for one by its number.
    fileprivate var position: Int? {
        guard case .number(let number) = condition, number >= 1, number < 1e9 else { return nil }
        return Int(number)
    }
}
