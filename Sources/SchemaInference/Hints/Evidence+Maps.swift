extension Evidence {
    /// The evidence with the members of maps joined: their names are keys, which say nothing about the next document.
    ///
    /// - Parameter hints: The hints, found in this evidence.
    /// - Returns: The evidence; the same when no hint speaks of a map.
    func joiningMaps(_ hints: ResolvedHints) -> Evidence {
        let maps = Set(hints.places.filter { $0.value.map?.value == true }.map(\.key.path))
        guard kinds == [.json], !maps.isEmpty else { return self }
        var result = self
        result.nodes = [:]
        for (context, node) in nodes {
            var node = node
            if maps.contains(context.path) { node.joinMembers() }
            var path: [ExpandedName] = []
            for place in context.path.indices {
                let isKey = maps.contains(Array(context.path[..<place])) && context.path[place] != .item
                path.append(isKey ? .mapKey : context.path[place])
            }
            result.nodes[Context(path: path), default: NodeEvidence()].merge(node)
        }
        return result
    }
}

extension NodeEvidence {
    fileprivate mutating func joinMembers() {
        let members = fields.filter { $0.key != .item }
        guard var joined = members.first?.value else { return }
        for member in members.dropFirst() { joined = joined.merged(with: member.value) }
        fields = fields.filter { $0.key == .item }
        fields[.mapKey] = joined
    }
}
