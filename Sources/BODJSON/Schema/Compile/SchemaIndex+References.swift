extension SchemaIndex {
    /// The schema that a reference leads to: by URI to a resource, then by anchor or by pointer within it.
    mutating func target(of reference: JSONNode, in place: SchemaPlace) throws(SchemaProblem) -> SchemaPlace {
        guard let text = reference.string else {
            throw SchemaProblem.value(reference, of: "a reference", mustBe: "a URI reference")
        }
        let uri = resources[place.resource].uri.resolve(URIReference(text))
        guard let resource = try resource(uri, dialect: place.dialect) else { throw unresolvable(uri, reference) }
        guard let fragment = URIReference.percentDecode(uri.fragment ?? "") else { throw unresolvable(uri, reference) }
        let key = try target(fragment, in: resource)
        guard let target = key.flatMap({ places[$0] }) else { throw unresolvable(uri, reference) }
        return target
    }

    private mutating func target(_ fragment: String, in resource: Int) throws(SchemaProblem) -> SchemaKey? {
        if fragment.isEmpty { return resources[resource].root }
        guard fragment.hasPrefix("/") else { return resources[resource].anchors[fragment] }
        guard let pointer = JSONPointer(fragment), var place = places[resources[resource].root] else { return nil }
        // What is on the way decides about the URI and the draft of a schema where none is expected.
        var node = place.node
        var tokens: [String] = []
        for token in pointer.tokens {
            guard let child = node.child(token) else { return nil }
            node = child
            tokens.append(token)
            let key = SchemaKey(document: place.key.document, index: node.index)
            if let known = places[key] {
                place = known
                tokens = []
            }
        }
        let key = SchemaKey(document: place.key.document, index: node.index)
        if places[key] == nil { try add(node, key: key, in: place, tokens: tokens) }
        return key
    }

    private func unresolvable(_ uri: URIReference, _ node: JSONNode) -> SchemaProblem {
        SchemaProblem(
            id: "unresolvable-reference",
            summary: "nothing is known under \(uri)",
            explanation: "the schema refers to it, and nothing is ever fetched",
            remedy: "correct the reference, or give the schema that it means along",
            node: node
        )
    }
}
