import BODDiagnostics

extension SchemaBuilder {
    /// Builds a complex type unless it is there.
    mutating func complete(_ id: ComplexType.ID) {
        let index = Int(id.index)
        guard case .waiting(let definition) = complexProgress[index], enter(definition) else { return }
        defer { depth -= 1 }
        complexProgress[index] = .building
        complexTypes[index] = complexType(definition, id)
        complexProgress[index] = .built
    }

    private mutating func complexType(_ definition: Definition, _ id: ComplexType.ID) -> ComplexType {
        if let content = definition.child(.complexContent) {
            return derivedType(definition, content, id, isSimple: false)
        }
        if let content = definition.child(.simpleContent) {
            return derivedType(definition, content, id, isSimple: true)
        }
        return makeType(
            definition,
            base: .complex(Self.anyType),
            .restriction,
            particleContent(of: definition),
            isMixed: definition.part.isTrue(.mixed, of: definition.node),
            attributeSet(of: definition)
        )
    }

    private mutating func makeType(
        _ definition: Definition,
        base: SchemaTypeID,
        _ derivation: ComplexType.Derivation,
        _ content: ComplexType.Content,
        isMixed: Bool,
        _ attributes: AttributeSet
    ) -> ComplexType {
        if attributeCount <= Self.attributeLimit, attributeCount + attributes.uses.count > Self.attributeLimit {
            report(
                "schema/too-many-attributes",
                "the types of the schema have more than \(Self.attributeLimit) attributes together",
                remedy: "divide the schema",
                at: definition
            )
        }
        attributeCount += attributes.uses.count
        return ComplexType(
            name: definition.value(.name).map { XMLName($0, namespace: definition.part.targetNamespace) },
            base: base,
            derivation: derivation,
            content: content,
            isMixed: isMixed,
            attributes: attributeCount > Self.attributeLimit ? [] : attributes.uses,
            attributeWildcard: attributes.wildcard,
            isAbstract: definition.part.isTrue(.abstract, of: definition.node),
            node: definition.node
        )
    }

    private mutating func particleContent(of definition: Definition) -> ComplexType.Content {
        guard let inner = definition.child(.sequence, .choice, .all, .group), let particle = particle(inner) else {
            return .empty
        }
        if case .group(let group) = particle.term, group.particles.isEmpty, group.compositor != .choice {
            return .empty
        }
        return .elements(particle)
    }

    private mutating func derivedType(
        _ definition: Definition,
        _ content: Definition,
        _ id: ComplexType.ID,
        isSimple: Bool
    ) -> ComplexType {
        guard let derivation = content.child(.extension, .restriction) else {
            return makeType(
                definition,
                base: .complex(Self.anyType),
                .restriction,
                .empty,
                isMixed: false,
                AttributeSet()
            )
        }
        let base = base(of: derivation, for: .complex(id)) ?? .complex(Self.anyType)
        let isExtension = derivation.kind(of: derivation.node) == .extension
        let mixed = [content, definition].contains { $0.part.isTrue(.mixed, of: $0.node) }
        let inherited = isSimple && !isExtension ? simpleRestriction(derivation, base) : inheritedContent(base)
        let own = isSimple ? .empty : particleContent(of: derivation)
        let isInheritedMixed = isExtension && isEmpty(own) && isMixed(base)
        return makeType(
            definition,
            base: base,
            isExtension ? .extension : .restriction,
            isSimple ? inherited : isExtension ? joined(inherited, own) : own,
            isMixed: !isSimple && (mixed || isInheritedMixed),
            derivedAttributes(base, attributeSet(of: derivation), isExtension: isExtension)
        )
    }

    /// The base of a derivation, built; a circle is a finding.
    private mutating func base(of derivation: Definition, for id: SchemaTypeID) -> SchemaTypeID? {
        guard let name = reference(.base, of: derivation), var base = type(named: name, derivation) else { return nil }
        if base == id, let redefined = redefinedTypes[id] { base = redefined }
        switch base {
        case .simple(let simple): complete(simple)
        case .complex(let complex):
            if case .building = complexProgress[Int(complex.index)] {
                reportCircle("type \(name)", derivation)
                return nil
            }
            complete(complex)
        }
        return base
    }

    private func inheritedContent(_ base: SchemaTypeID) -> ComplexType.Content {
        switch base {
        case .simple(let id): .simple(id)
        case .complex(let id): complexTypes[Int(id.index)].content
        }
    }

    private func isMixed(_ base: SchemaTypeID) -> Bool {
        if case .complex(let id) = base { complexTypes[Int(id.index)].isMixed } else { false }
    }

    private func isEmpty(_ content: ComplexType.Content) -> Bool {
        if case .empty = content { true } else { false }
    }

    /// The content of the base followed by that of the extension.
    private func joined(_ base: ComplexType.Content, _ own: ComplexType.Content) -> ComplexType.Content {
        guard case .elements(let second) = own else { return base }
        guard case .elements(let first) = base, max(first.depth, second.depth) + 1 < Self.depthLimit else { return own }
        let group = ModelGroup(.sequence, [first, second])
        return .elements(Particle(minimum: 1, maximum: 1, term: .group(group)))
    }

    private mutating func simpleRestriction(_ derivation: Definition, _ base: SchemaTypeID) -> ComplexType.Content {
        let inherited: SimpleType.ID? =
            switch inheritedContent(base) {
            case .simple(let id): id
            case .empty, .elements: nil
            }
        let inner = innerType(in: derivation)
        if inner == nil, !hasFacets(derivation), let inherited { return .simple(inherited) }
        simpleTypes.append(simpleTypes[0])
        simpleProgress.append(.built)
        let index = simpleTypes.count - 1
        let start = inner ?? inherited ?? Self.id(.anySimpleType)
        simpleTypes[index] = restriction(of: start, derivation, name: nil)
        return .simple(SimpleType.ID(index: Int32(index)))
    }

    private func derivedAttributes(_ base: SchemaTypeID, _ own: AttributeSet, isExtension: Bool) -> AttributeSet {
        guard case .complex(let id) = base else { return own }
        let type = complexTypes[Int(id.index)]
        let inherited = AttributeSet(uses: type.attributes, wildcard: type.attributeWildcard)
        return isExtension ? inherited.extended(by: own) : inherited.restricted(by: own)
    }
}
