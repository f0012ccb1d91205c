/// Writes documents of a tree: one place filled, and around it only what is mandatory.
struct DocumentWriter: Sendable {
    let tree: DocumentTree
    private let namespace: String
    /// Every place with what is mandatory in it.
    private var minimal: [[UInt8]] = []

    init(_ tree: DocumentTree, namespace: String) {
        self.tree = tree
        self.namespace = namespace
        minimal = Array(repeating: [], count: tree.nodes.count)
        for index in tree.nodes.indices.reversed() { minimal[index] = element(index, ElementChange()) }
    }

    /// A place with what is mandatory in it.
    func element(_ index: Int) -> [UInt8] { minimal[index] }

    /// A place with a change.
    func element(_ index: Int, _ change: ElementChange) -> [UInt8] {
        let node = tree[index]
        guard let name = node.name else { return Array("<t:Thing xmlns:t=\"urn:tenant\"/>".utf8) }
        var bytes = startTag(index, change)
        if let value = node.value { bytes += Array((change.text ?? value.right).utf8) }
        for child in node.children where tree.isNeeded(child, beside: []) { bytes += minimal[child] }
        return bytes + Array("</\(name)\(change.nameSuffix)>".utf8)
    }

    private func startTag(_ index: Int, _ change: ElementChange) -> [UInt8] {
        let node = tree[index]
        var tag = "<\(node.name ?? "")\(change.nameSuffix)"
        if node.parent == nil { tag += " xmlns=\"\(namespace)\"" }
        for (number, attribute) in node.attributes.enumerated() {
            guard attribute.isMandatory || change.with == number, change.without != number else { continue }
            let isChanged = change.with == number
            let name = isChanged ? attribute.name + change.attributeSuffix : attribute.name
            tag += " \(name)=\"\((isChanged ? change.attributeValue : nil) ?? attribute.value.right)\""
        }
        if change.isWithUnlisted { tag += " unlisted=\"x\"" }
        return Array((tag + ">").utf8)
    }

    /// The document in which some neighbouring places are filled, with this content at the place of the first.
    func document(_ present: [Int], _ body: [UInt8]) -> [UInt8] {
        var result = body
        var present = present
        while let parent = tree[present[0]].parent {
            var before = startTag(parent, ElementChange())
            var after: [UInt8] = []
            for child in tree[parent].children where !present.contains(child) {
                guard tree.isNeeded(child, beside: present) else { continue }
                if child < present[0] { before += minimal[child] } else { after += minimal[child] }
            }
            result = before + result + after + Array("</\(tree[parent].name ?? "")>".utf8)
            present = [parent]
        }
        return result
    }
}
