/// The schema documents that were looked at: their schemas, resources and anchors.
struct SchemaIndex {
    private(set) var documents: [JSONDocument] = []
    private(set) var places: [SchemaKey: SchemaPlace] = [:]
    private(set) var resources: [SchemaResource] = []
    private var resourcesByURI: [String: Int] = [:]
    let registry: JSONSchemaRegistry
    private let options: JSONSchemaOptions
    private var loaded: Set<String> = []

    /// A schema whose insides are still to be looked at.
    private struct Pending {
        let key: SchemaKey
        let node: JSONNode
        let resource: Int
        let dialect: SchemaDialect
        let pointer: JSONPointer
    }

    init(registry: JSONSchemaRegistry, options: JSONSchemaOptions) {
        self.registry = registry
        self.options = options
    }

    /// Looks through a document from its root.
    mutating func add(_ document: JSONDocument, uri: URIReference, dialect: SchemaDialect) throws(SchemaProblem)
        -> SchemaKey
    {
        let key = SchemaKey(document: documents.count, index: 0)
        documents.append(document)
        let base = uri.withoutFragment
        let resource = addResource(base, root: key)
        try scan(Pending(key: key, node: document.root, resource: resource, dialect: dialect, pointer: .root))
        // A document with an identifier of its own is the same resource under both URIs.
        if resourcesByURI[base.description] == resource, let place = places[key] {
            resourcesByURI[base.description] = place.resource
        }
        return key
    }

    /// Looks through a schema in a place where schemas are not expected, to which a reference leads all the same.
    mutating func add(_ node: JSONNode, key: SchemaKey, in place: SchemaPlace, tokens: [String]) throws(SchemaProblem) {
        let pointer = JSONPointer(tokens: place.pointer.tokens + tokens)
        try scan(Pending(key: key, node: node, resource: place.resource, dialect: place.dialect, pointer: pointer))
    }

    /// The resource with a URI; documents of the registry and meta-schemas are looked through when they are first needed.
    mutating func resource(_ uri: URIReference, dialect: SchemaDialect) throws(SchemaProblem) -> Int? {
        let name = uri.withoutFragment.description
        if let known = resourcesByURI[name] { return known }
        if let document = registry.documents[name] ?? MetaSchemas.document(name), loaded.insert(name).inserted {
            _ = try add(document, uri: uri, dialect: dialect)
            return resourcesByURI[name]
        }
        for (other, document) in registry.documents.sorted(by: { $0.key < $1.key }) where !loaded.contains(other) {
            loaded.insert(other)
            _ = try? add(document, uri: URIReference(other), dialect: dialect)
        }
        return resourcesByURI[name]
    }

    private mutating func addResource(_ uri: URIReference, root: SchemaKey) -> Int {
        resources.append(SchemaResource(uri: uri, root: root))
        if resourcesByURI[uri.description] == nil { resourcesByURI[uri.description] = resources.count - 1 }
        return resources.count - 1
    }

    private mutating func scan(_ first: Pending) throws(SchemaProblem) {
        var pending = [first]
        while let next = pending.popLast() {
            if places[next.key] != nil { continue }
            let place = try enter(next)
            places[next.key] = place
            for (tokens, node) in SchemaLayout.subschemas(of: place.node, draft: place.dialect.draft).reversed() {
                pending.append(
                    Pending(
                        key: SchemaKey(document: next.key.document, index: node.index),
                        node: node,
                        resource: place.resource,
                        dialect: place.dialect,
                        pointer: JSONPointer(tokens: place.pointer.tokens + tokens)
                    )
                )
            }
        }
    }

    /// Begins a new resource where an identifier says so, and notes the anchors.
    private mutating func enter(_ pending: Pending) throws(SchemaProblem) -> SchemaPlace {
        let dialect = try dialect(of: pending.node, or: pending.dialect, isRoot: pending.key.index == 0)
        var resource = pending.resource
        var pointer = pending.pointer
        if let id = identifier(of: pending.node, dialect) {
            let uri = resources[resource].uri.resolve(URIReference(id))
            if !URIReference(id).withoutFragment.description.isEmpty {
                resource = addResource(uri.withoutFragment, root: pending.key)
                pointer = .root
            }
            if let anchor = uri.fragment, !anchor.isEmpty { resources[resource].anchors[anchor] = pending.key }
        }
        noteAnchors(of: pending.node, key: pending.key, resource: resource, dialect)
        return SchemaPlace(key: pending.key, node: pending.node, resource: resource, dialect: dialect, pointer: pointer)
    }

    private func identifier(of node: JSONNode, _ dialect: SchemaDialect) -> String? {
        if dialect.ignoresSiblingsOfReference, node["$ref"] != nil { return nil }
        return node["$id"]?.string
    }

    private mutating func noteAnchors(of node: JSONNode, key: SchemaKey, resource: Int, _ dialect: SchemaDialect) {
        guard dialect.draft >= .draft201909 else { return }
        if let anchor = node["$anchor"]?.string { resources[resource].anchors[anchor] = key }
        if dialect.draft == .draft201909, node["$recursiveAnchor"]?.bool == true {
            resources[resource].dynamicAnchors[""] = key
        }
        if dialect.draft == .draft202012, let anchor = node["$dynamicAnchor"]?.string {
            resources[resource].anchors[anchor] = key
            resources[resource].dynamicAnchors[anchor] = key
        }
    }

    private func dialect(
        of node: JSONNode,
        or inherited: SchemaDialect,
        isRoot: Bool
    ) throws(SchemaProblem) -> SchemaDialect {
        guard let schema = node["$schema"], isRoot || node["$id"] != nil else { return inherited }
        return try SchemaDialectReader(registry: registry).dialect(named: schema)
    }
}
