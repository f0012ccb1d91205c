extension SchemaIndex {
    /// The schema that a reference leads to: by URI to a resource, then by anchor or by pointer within it.
    mutating func target(of reference: JSONNode, in place: SchemaPlace) throws(SchemaProblem) -> SchemaPlace {
        guard let text = reference.string else {
            throw SchemaProblem.value(reference, of: "a reference", mustBe: "a URI reference")
        }
        let uri = resources[place.resource].uri.resolve(URIReference(text))
        guard let resource = try resource(uri, dialect: place.dialect) else { throw notAtHand(text, reference) }
        guard let fragment = URIReference.percentDecode(uri.fragment ?? "") else { throw leadsNowhere(text, reference) }
        let key = try target(fragment, in: resource)
        guard let target = key.flatMap({ places[$0] }) else { throw leadsNowhere(text, reference) }
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

    // A reference is told as it is written: what it is resolved against may be an address that only the program knows.

    private func notAtHand(_ reference: String, _ node: JSONNode) -> SchemaProblem {
        SchemaProblem(
            id: "unresolvable-reference",
            summary: "\(reference) is not at hand",
            explanation: "the schema refers to it, and nothing is ever fetched",
            remedy: "correct the reference, or give the schema that it means along",
            node: node
        )
    }

    private func leadsNowhere(_ reference: String, _ node: JSONNode) -> SchemaProblem {
        SchemaProblem(
            id: "unresolvable-reference",
            summary: "\(reference) leads nowhere",
            explanation:
                "the schema that it refers to has nothing at that place, so nobody can tell what is demanded here",
            remedy: "correct the reference, or define what it means",
            node: node
        )
    }
}
