/// What a parse fills and a document keeps: the node records and what they refer to.
struct Arena: Sendable {
    var nodes: [NodeRecord] = []
    var attributes: [AttributeRecord] = []
    var namespaces: [NamespaceRecord] = []
    var expandedValues: [UInt8] = []
    var topLevel: [Int32] = []

    /// Appends a node as the last child of its parent and returns its index.
    mutating func append(_ record: NodeRecord) -> Int32 {
        let index = Int32(nodes.count)
        nodes.append(record)
        guard record.parent >= 0 else {
            topLevel.append(index)
            return index
        }
        let parent = Int(record.parent)
        let last = nodes[parent].lastChild
        if last < 0 {
            nodes[parent].firstChild = index
        } else {
            nodes[Int(last)].nextSibling = index
        }
        nodes[parent].lastChild = index
        return index
    }
}
