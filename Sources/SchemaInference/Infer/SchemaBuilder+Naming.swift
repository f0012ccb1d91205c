extension SchemaBuilder {
    /// Names the types of the groups: after the element alone where it has one type, with the parent's name before it where it has several.
    mutating func nameTypes(of homes: [Home]) {
        for home in homes {
            if case .declared(let type) = cluster(home)?.kind {
                names.reserve(type)
                typeNames[home] = type
            }
        }
        for context in evidence.nodes.keys { context.declaredType.map { names.reserve($0) } }
        let unnamed = homes.filter { typeNames[$0] == nil && needsName($0) }
        for home in unnamed where cluster(home)?.isGlobal == true {
            typeNames[home] = names.make(home.name.local.text, in: home.name.namespace)
        }
        for home in unnamed where typeNames[home] == nil {
            let parent = cluster(home)?.mainParent?.local.text ?? ""
            typeNames[home] = names.make(parent + home.name.local.text, in: home.name.namespace)
        }
    }

    /// Whether the element has a complex type; text without attributes has one of the shared value types.
    private func needsName(_ home: Home) -> Bool {
        guard let cluster = cluster(home) else { return false }
        switch cluster.kind {
        case .open, .declared: return true
        case .anything: return false
        case .plain: return cluster.evidence.structures > 0 || !cluster.evidence.attributes.isEmpty
        }
    }
}
