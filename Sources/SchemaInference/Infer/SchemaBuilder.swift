/// Makes the schema of XML documents from their evidence.
struct SchemaBuilder {
    let evidence: Evidence
    let options: InferenceOptions
    /// The element groups by name.
    let clusters: [ExpandedName: [ElementCluster]]
    /// What hints say about the places.
    let hints: ResolvedHints
    /// Which group a place belongs to.
    private let homes: [Context: Home]
    var names = TypeNames()
    var typeNames: [Home: ExpandedName] = [:]
    var valueNames: [ValueKey: ExpandedName] = [:]
    var parts: [ExactText: NamespaceModel] = [:]
    var choices: Set<InferenceChoice> = []
    /// The type that allows anything, once it is needed.
    var openBase: ExpandedName?
    /// The types that `xsi:type` names and that allow anything.
    var declaredOpenTypes: Set<ExpandedName> = []

    /// A group by its element name and its number among the groups of that name.
    struct Home: Hashable {
        let name: ExpandedName
        let number: Int
    }

    /// A value type of a namespace; enumerations of different names are different types.
    struct ValueKey: Hashable {
        let type: ValueType
        let namespace: ExactText
    }

    init(_ evidence: Evidence, _ options: InferenceOptions) {
        self.evidence = evidence
        self.options = options
        hints = ResolvedHints(options.hints, in: evidence)
        clusters = clusterElements(evidence, options, hints)
        var homes: [Context: Home] = [:]
        for (name, group) in clusters {
            for (number, cluster) in group.enumerated() {
                for context in cluster.contexts { homes[context] = Home(name: name, number: number) }
            }
        }
        self.homes = homes
    }

    /// Builds the schema.
    ///
    /// - Returns: The schema with a part for each namespace.
    mutating func build() -> InferredSchema {
        let roots = evidence.nodes.keys.filter { $0.path.count == 1 }.compactMap(\.name)
        let reached = reachable(from: roots)
        nameTypes(of: reached)
        for home in reached { declare(home) }
        var model = InferredSchema()
        model.roots = Array(Set(roots)).sorted()
        model.documents = evidence.documents
        model.elements = reached.count
        model.choices = choices.sorted()
        model.namespaces = ordered(model.roots)
        return model
    }

    func cluster(_ home: Home) -> ElementCluster? { clusters[home.name]?[home.number] }

    /// The group of a child, whichever of its parent's groups the parent belongs to.
    func home(of child: ExpandedName, in parent: ExpandedName) -> Home? {
        if let plain = homes[Context(child, in: parent)] { return plain }
        let place = clusters[child]?.firstIndex { cluster in
            cluster.contexts.contains { $0.parent == parent }
        }
        return place.map { Home(name: child, number: $0) }
    }

    /// The groups that a valid document can hold, roots first, in an order that depends on names alone.
    private func reachable(from roots: [ExpandedName]) -> [Home] {
        var seen: Set<Home> = []
        var open = homes.filter { $0.key.path.count == 1 }.map(\.value)
        while let home = open.popLast() {
            guard seen.insert(home).inserted, let cluster = cluster(home) else { continue }
            if cluster.kind == .anything || cluster.kind == .open { continue }
            open += cluster.evidence.fields.keys.compactMap { self.home(of: $0, in: home.name) }
        }
        return seen.sorted { ($0.name, $0.number) < ($1.name, $1.number) }
    }

    /// The parts: that of the smallest root first, the others by namespace.
    private func ordered(_ roots: [ExpandedName]) -> [NamespaceModel] {
        let first = roots.first?.namespace ?? ""
        var sorted = parts.values.sorted { left, right in
            if (left.namespace == first) != (right.namespace == first) { return left.namespace == first }
            return left.namespace < right.namespace
        }
        for index in sorted.indices {
            let prefix = Prefixes.preferred(for: sorted[index].namespace, evidence.prefixes)
            sorted[index].prefix = Prefixes.unused(prefix, in: sorted.prefix(index).map(\.prefix))
            sorted[index].types.sort { $0.name < $1.name }
            sorted[index].attributes.sort { $0.name < $1.name }
        }
        sorted.indices.first.map { sorted[$0].imports.formUnion(roots.map(\.namespace).filter { $0 != first }) }
        return sorted
    }
}
