extension SchemaBuilder {
    /// The type of an element whose `xsi:type` differs: it allows anything and checks nothing inside.
    ///
    /// `xsi:type` may only name a type derived from the declared one (XSD 1.0 part 1, cvc-elt 4.3). The types that the samples name are
    /// derived from this one; types of XML Schema itself are derived from nothing but `xs:anyType`.
    mutating func openType(for cluster: ElementCluster) -> TypeReference {
        if hasBuiltinType(cluster) { return .builtin("anyType") }
        let type = openTypeName()
        refer(from: cluster.name.namespace, to: type.namespace)
        return .named(type)
    }

    /// Declares the types that `xsi:type` names where no single type fits, so that a validator finds them.
    mutating func declareOpenTypes(_ cluster: ElementCluster) {
        let reason = "xsi:type differs among \(cluster.evidence.instances) elements; anything is allowed inside"
        choices.insert(InferenceChoice(cluster.subject, reason))
        let types = namedTypes(below: cluster).filter {
            $0.namespace.text != XSDRenderer.namespace && !typeNames.values.contains($0)
        }
        for type in types.sorted() where declaredOpenTypes.insert(type).inserted {
            let base = openTypeName()
            refer(from: type.namespace, to: base.namespace)
            let definition = TypeDefinition(name: type, content: .anythingLike(base), attributes: [])
            part(type.namespace) { $0.types.append(definition) }
        }
        for type in types { refer(from: cluster.name.namespace, to: type.namespace) }
    }

    /// The types that validators will look up.
    ///
    /// Inside `xs:anyType` they assess whatever they can, and look up every type that is named there.
    private func namedTypes(below cluster: ElementCluster) -> Set<ExpandedName> {
        let contexts = hasBuiltinType(cluster) ? Array(evidence.nodes.keys) : cluster.contexts
        return Set(contexts.compactMap(\.declaredType))
    }

    /// Notes that the documents of one namespace refer to another one.
    mutating func refer(from namespace: ExactText, to other: ExactText) {
        if namespace != other { part(namespace) { $0.imports.insert(other) } }
    }

    private func hasBuiltinType(_ cluster: ElementCluster) -> Bool {
        cluster.contexts.contains { $0.declaredType?.namespace.text == XSDRenderer.namespace }
    }

    private mutating func openTypeName() -> ExpandedName {
        if let openBase { return openBase }
        let root = evidence.nodes.keys.filter { $0.path.count == 1 }.compactMap(\.name).min()
        let name = names.make("Open", in: root?.namespace ?? "")
        openBase = name
        part(name.namespace) {
            $0.types.append(TypeDefinition(name: name, content: .anything(isLax: false), attributes: []))
        }
        return name
    }
}
