extension SchemaBuilder {
    /// Builds a simple type unless it is there.
    mutating func complete(_ id: SimpleType.ID) {
        let index = Int(id.index)
        guard case .waiting(let definition) = simpleProgress[index], enter(definition) else { return }
        defer { depth -= 1 }
        simpleProgress[index] = .building
        simpleTypes[index] = simpleType(definition, id)
        simpleProgress[index] = .built
    }

    private mutating func simpleType(_ definition: Definition, _ id: SimpleType.ID) -> SimpleType {
        let name = definition.value(.name).map { XMLName($0, namespace: definition.part.targetNamespace) }
        guard let inner = definition.child(.restriction, .list, .union) else { return simpleTypes[0] }
        switch inner.kind(of: inner.node) {
        case .list: return makeType(definition, name, .list(itemType(of: inner)))
        case .union: return makeType(definition, name, .union(memberTypes(of: inner)))
        default: return restriction(of: restrictedType(inner, for: id), inner, name: name, node: definition.node)
        }
    }

    private func makeType(_ definition: Definition, _ name: XMLName?, _ variety: SimpleType.Variety) -> SimpleType {
        let base = Self.id(.anySimpleType)
        return SimpleType(
            name: name,
            base: base,
            variety: variety,
            facets: Facets(),
            node: definition.node,
            derivationDepth: 1
        )
    }

    private mutating func itemType(of list: Definition) -> SimpleType.ID {
        if let name = reference(.itemType, of: list) {
            return simpleType(named: name, list) ?? Self.id(.anySimpleType)
        }
        return innerType(in: list) ?? Self.id(.anySimpleType)
    }

    private mutating func memberTypes(of union: Definition) -> [SimpleType.ID] {
        var members: [SimpleType.ID] = []
        for text in (union.value(.memberTypes) ?? "").split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            if let name = reference(String(text), at: union), let id = simpleType(named: name, union) {
                members.append(id)
            }
        }
        for node in union.part.children(of: union.node, .simpleType) { members.append(add(union.at(node))) }
        return members
    }

    /// The type that is written inside a definition, if one is.
    mutating func innerType(in definition: Definition) -> SimpleType.ID? {
        guard let inner = definition.child(.simpleType) else { return nil }
        return add(inner)
    }

    private mutating func add(_ definition: Definition) -> SimpleType.ID {
        guard case .simple(let id) = appendType(definition, .simpleType) else { return Self.id(.anySimpleType) }
        complete(id)
        return id
    }

    private mutating func restrictedType(_ restriction: Definition, for id: SimpleType.ID) -> SimpleType.ID {
        guard let name = reference(.base, of: restriction) else {
            return innerType(in: restriction) ?? Self.id(.anySimpleType)
        }
        guard var base = simpleType(named: name, restriction) else { return Self.id(.anySimpleType) }
        if base == id, case .simple(let redefined) = redefinedTypes[.simple(id)] { base = redefined }
        if case .building = simpleProgress[Int(base.index)] {
            reportCircle("type \(name)", restriction)
            return Self.id(.anySimpleType)
        }
        complete(base)
        return base
    }

    /// A type that restricts another by the facets in an `xs:restriction`.
    mutating func restriction(
        of base: SimpleType.ID,
        _ restriction: Definition,
        name: XMLName?,
        node: ElementNode? = nil
    ) -> SimpleType {
        let type = simpleTypes[Int(base.index)]
        let isTooLong = type.derivationDepth >= Self.depthLimit
        return SimpleType(
            name: name,
            base: base,
            variety: type.variety,
            facets: isTooLong ? type.facets : facets(of: restriction, over: type.facets),
            node: node ?? restriction.node,
            derivationDepth: type.derivationDepth + 1
        )
    }
}
