/// The places of all element names with what `xsi:type` says about them.
struct Variants {
    /// One group for each element name under each parent.
    private(set) var places: [ElementCluster] = []
    private let evidence: Evidence

    private struct Place: Hashable {
        let parent: ExpandedName?
        let name: ExpandedName

        /// A root, or a child of a parent of another namespace, can only be the global element of its name.
        var isForcedGlobal: Bool { parent.map { $0.namespace != name.namespace } ?? true }
    }

    init(_ evidence: Evidence) {
        self.evidence = evidence
        var contexts: [Place: [Context]] = [:]
        for context in evidence.nodes.keys {
            guard let name = context.name else { continue }
            contexts[Place(parent: context.parent, name: name), default: []].append(context)
        }
        let usable = Self.usableTypes(contexts)
        let sorted = contexts.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
        places = sorted.compactMap { cluster($0, usable) }
    }

    /// The types that can be declared under the names that `xsi:type` gives them: each with one element name, and the only one wherever
    /// it stands.
    private static func usableTypes(_ contexts: [Place: [Context]]) -> Set<ExpandedName> {
        var users: [ExpandedName: Set<ExpandedName>] = [:]
        var globalVariants: [ExpandedName: Set<ExpandedName?>] = [:]
        var unusable: Set<ExpandedName> = []
        for (place, variants) in contexts {
            if place.isForcedGlobal {
                globalVariants[place.name, default: []].formUnion(variants.map(\.declaredType))
            }
            for type in variants.compactMap(\.declaredType) {
                users[type, default: []].insert(place.name)
                if variants.count > 1 || type.namespace != place.name.namespace { unusable.insert(type) }
            }
        }
        for variants in globalVariants.values where variants.count > 1 {
            unusable.formUnion(variants.compactMap(\.self))
        }
        return Set(users.filter { $0.value.count == 1 }.keys).subtracting(unusable)
    }

    private func cluster(_ contexts: [Context], _ usable: Set<ExpandedName>) -> ElementCluster? {
        guard let first = contexts.first, let name = first.name else { return nil }
        let nodes = contexts.compactMap { evidence.nodes[$0] }
        let node = nodes.dropFirst().reduce(nodes[0]) { $0.merged(with: $1) }
        var cluster = ElementCluster(
            name: name,
            kind: kind(of: contexts, node, usable),
            contexts: contexts,
            evidence: node
        )
        cluster.isForcedGlobal = Place(parent: first.parent, name: name).isForcedGlobal
        cluster.mainParent = first.parent
        cluster.largestPart = node.instances
        return cluster
    }

    private func kind(of contexts: [Context], _ node: NodeEvidence, _ usable: Set<ExpandedName>) -> ElementCluster.Kind
    {
        guard let type = contexts.compactMap(\.declaredType).first else { return node.open > 0 ? .open : .plain }
        return node.open == 0 && contexts.count == 1 && usable.contains(type) ? .declared(type) : .anything
    }
}
