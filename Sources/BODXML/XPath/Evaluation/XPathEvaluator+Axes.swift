extension XPathEvaluator {
    /// The nodes of an axis that pass a test, in the order of the axis.
    mutating func gather(
        _ axis: XPathAxis,
        _ matcher: XPathMatcher,
        from node: XPathNode,
        into list: inout [XPathNode]
    ) throws(XPathFailure) {
        switch axis {
        case .self: try gatherSelf(matcher, node, &list)
        case .child: try gatherChildren(matcher, node, &list)
        case .descendant: try gatherDescendants(matcher, node, &list)
        case .descendantOrSelf:
            try gatherSelf(matcher, node, &list)
            try gatherDescendants(matcher, node, &list)
        case .parent: try gatherAncestors(matcher, node, &list, atMost: 1)
        case .ancestor: try gatherAncestors(matcher, node, &list)
        case .ancestorOrSelf:
            try gatherSelf(matcher, node, &list)
            try gatherAncestors(matcher, node, &list)
        case .followingSibling: try gatherSiblings(matcher, node, links.next, &list)
        case .precedingSibling: try gatherSiblings(matcher, node, links.previous, &list)
        case .following: try gatherFollowing(matcher, node, &list)
        case .preceding: try gatherPreceding(matcher, node, &list)
        case .attribute: try gatherAttributes(matcher, node, &list)
        case .namespace: try gatherNamespaces(matcher, node, &list)
        }
    }

    private mutating func gatherSelf(
        _ matcher: XPathMatcher,
        _ node: XPathNode,
        _ list: inout [XPathNode]
    ) throws(XPathFailure) {
        try spend()
        guard let index = node.index, node.isOfTree else {
            // A name or `*` on this axis is that of an element.
            if case .anything = matcher { list.append(node) }
            return
        }
        if passes(index, matcher) { list.append(node) }
    }

    private mutating func gatherChildren(
        _ matcher: XPathMatcher,
        _ node: XPathNode,
        _ list: inout [XPathNode]
    ) throws(XPathFailure) {
        guard node.isOfTree else { return }
        guard let index = node.index else {
            try spend(document.topLevel.count)
            for child in document.topLevel where passes(child, matcher) { list.append(XPathNode(child)) }
            return
        }
        var child = document.nodes[Int(index)].firstChild
        while child >= 0 {
            try spend()
            if passes(child, matcher) { list.append(XPathNode(child)) }
            if list.count >= gatherLimit { return }
            child = document.nodes[Int(child)].nextSibling
        }
    }

    private mutating func gatherDescendants(
        _ matcher: XPathMatcher,
        _ node: XPathNode,
        _ list: inout [XPathNode]
    ) throws(XPathFailure) {
        guard node.isOfTree else { return }
        let first = node.index.map { $0 + 1 } ?? 0
        let end = node.index.map { links.end[Int($0)] } ?? Int32(document.nodes.count)
        if case .number(let number) = matcher {
            let all = ordinals(ofName: number)
            var place = Self.place(of: first, in: all)
            while place < all.endIndex, all[place] < end {
                list.append(XPathNode(all[place]))
                place += 1
                try spend()
                if list.count >= gatherLimit { return }
            }
            return
        }
        try spend(Int(end - first))
        for index in first..<max(first, end) where passes(index, matcher) { list.append(XPathNode(index)) }
    }

    /// The place of the first of some ascending numbers that is not below a value.
    private static func place(of value: Int32, in numbers: ArraySlice<Int32>) -> Int {
        var (low, high) = (numbers.startIndex, numbers.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func gatherAncestors(
        _ matcher: XPathMatcher,
        _ node: XPathNode,
        _ list: inout [XPathNode],
        atMost limit: Int = .max
    ) throws(XPathFailure) {
        guard let index = node.index else { return }
        var ancestor = node.isOfTree ? document.nodes[Int(index)].parent : index
        var count = 0
        while count < limit {
            try spend()
            count += 1
            guard ancestor >= 0 else {
                if case .anything = matcher { list.append(.root) }
                return
            }
            if passes(ancestor, matcher) { list.append(XPathNode(ancestor)) }
            if list.count >= gatherLimit { return }
            ancestor = document.nodes[Int(ancestor)].parent
        }
    }

    private mutating func gatherSiblings(
        _ matcher: XPathMatcher,
        _ node: XPathNode,
        _ way: [Int32],
        _ list: inout [XPathNode]
    ) throws(XPathFailure) {
        guard let index = node.index, node.isOfTree else { return }
        var sibling = way[Int(index)]
        while sibling >= 0 {
            try spend()
            if passes(sibling, matcher) { list.append(XPathNode(sibling)) }
            if list.count >= gatherLimit { return }
            sibling = way[Int(sibling)]
        }
    }

    /// What follows an attribute begins with what is inside its element.
    private mutating func gatherFollowing(
        _ matcher: XPathMatcher,
        _ node: XPathNode,
        _ list: inout [XPathNode]
    ) throws(XPathFailure) {
        guard let index = node.index else { return }
        let first = node.isOfTree ? links.end[Int(index)] : index + 1
        for other in first..<Int32(document.nodes.count) {
            try spend()
            if passes(other, matcher) { list.append(XPathNode(other)) }
            if list.count >= gatherLimit { return }
        }
    }

    private mutating func gatherPreceding(
        _ matcher: XPathMatcher,
        _ node: XPathNode,
        _ list: inout [XPathNode]
    ) throws(XPathFailure) {
        guard let index = node.index else { return }
        var ancestor = document.nodes[Int(index)].parent
        for other in stride(from: index - 1, through: 0, by: -1) {
            try spend()
            if list.count >= gatherLimit { return }
            if other == ancestor {
                ancestor = document.nodes[Int(other)].parent
            } else if passes(other, matcher) {
                list.append(XPathNode(other))
            }
        }
    }

    private mutating func gatherAttributes(
        _ matcher: XPathMatcher,
        _ node: XPathNode,
        _ list: inout [XPathNode]
    ) throws(XPathFailure) {
        guard let index = node.index, node.isOfTree else { return }
        let first = Int(document.nodes[Int(index)].firstAttribute)
        let count = Int(document.nodes[Int(index)].attributeCount)
        try spend(count)
        for place in 0..<count where passes(attribute: first + place, matcher) {
            list.append(XPathNode(attribute: place, of: index))
        }
    }

    private mutating func gatherNamespaces(
        _ matcher: XPathMatcher,
        _ node: XPathNode,
        _ list: inout [XPathNode]
    ) throws(XPathFailure) {
        guard let index = node.index, node.isOfTree else { return }
        for (place, declaration) in try namespaces(at: index).enumerated() {
            switch matcher {
            case .anything, .anyName: break
            case .target(let prefix) where sameBytes(prefix, declaration.prefix): break
            default: continue
            }
            list.append(XPathNode(namespace: place, of: index))
        }
    }

    /// The namespaces in force at an element, by prefix, with that of `xml` (XPath 1.0, section 5.4).
    mutating func namespaces(at index: Int32) throws(XPathFailure) -> [(prefix: String, namespace: String)] {
        guard document.nodes[Int(index)].kind == .element else { return [] }
        var found: [XMLName: String] = [XMLName("xml"): "http://www.w3.org/XML/1998/namespace"]
        var element: ElementNode? = ElementNode(document: document, index: index)
        while let current = element {
            try spend(current.namespaceDeclarations.count + 1)
            for (prefix, namespace) in current.namespaceDeclarations where found[XMLName(prefix)] == nil {
                found[XMLName(prefix)] = namespace
            }
            element = current.parent
        }
        let xml = found.removeValue(forKey: XMLName("xml")).map { [("xml", $0)] } ?? []
        return xml + found.filter { !$0.value.isEmpty }.map { ($0.key.local, $0.value) }.sorted { $0.0 < $1.0 }
    }
}
