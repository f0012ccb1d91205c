/// A comment or a processing instruction with what stands around it.
package struct Remark: Sendable {
    /// The comment or processing instruction.
    package let node: ChildNode
    /// The next element with the same parent.
    package let nextElement: ElementNode?
    /// Whether it stands before the root element.
    package let isBeforeRoot: Bool
}

extension ParsedDocument {
    /// The comments and processing instructions, in the order of the document.
    package var remarks: [Remark] {
        let following = followingElements
        return nodes.indices.compactMap { index in
            let record = nodes[index]
            guard record.kind == .comment || record.kind == .processingInstruction else { return nil }
            let isBeforeRoot = record.parent < 0 && index < Int(rootIndex)
            let next = isBeforeRoot ? rootIndex : following[index]
            return Remark(
                node: ChildNode(document: self, index: Int32(index)),
                nextElement: next < 0 ? nil : ElementNode(document: self, index: next),
                isBeforeRoot: isBeforeRoot
            )
        }
    }

    /// For each node the next element with the same parent, found from the end, so that many comments in a row cost no more than one.
    private var followingElements: [Int32] {
        var following = [Int32](repeating: -1, count: nodes.count)
        for index in nodes.indices.reversed() {
            let next = nodes[index].nextSibling
            if next >= 0 { following[index] = nodes[Int(next)].kind == .element ? next : following[Int(next)] }
        }
        return following
    }
}
