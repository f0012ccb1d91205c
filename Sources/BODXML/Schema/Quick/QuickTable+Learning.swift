extension QuickTable {
    /// A table that knows the names of a schema and nothing else.
    init(_ model: SchemaModel) {
        // Names without a namespace are never like those of one that the schema does not speak of.
        addNamespace(nil)
        for local in ["schemaLocation", "noNamespaceSchemaLocation"] {
            addSymbol(XMLName(local, namespace: SchemaNamespace.instance))
        }
        for element in model.elements { addSymbol(element.name) }
        for type in model.complexTypes {
            for attribute in type.attributes { addSymbol(attribute.name) }
            if case .elements(let particle) = type.content { addNamespaces(of: particle) }
        }
    }

    private mutating func addSymbol(_ name: XMLName) {
        if lessons.symbols[name] == nil { lessons.symbols[name] = Symbol(lessons.symbols.count) }
        addNamespace(name.namespace)
    }

    private mutating func addNamespace(_ namespace: String?) {
        let namespace = Array((namespace ?? "").utf8)
        if lessons.namespaces[namespace] == nil { lessons.namespaces[namespace] = Symbol(lessons.namespaces.count) }
    }

    private mutating func addNamespaces(of particle: Particle) {
        switch particle.term {
        case .element: break
        case .group(let group): group.particles.forEach { addNamespaces(of: $0) }
        case .wildcard(let wildcard):
            switch wildcard.namespaces {
            case .any: break
            case .other(let excluded): addNamespace(excluded)
            case .oneOf(let allowed): allowed.forEach { addNamespace($0) }
            }
        }
    }

    private func symbol(of name: XMLName) -> Symbol {
        if let known = lessons.symbols[name] { return known }
        return -2 - (lessons.namespaces[Array((name.namespace ?? "").utf8)] ?? Symbol(lessons.namespaces.count))
    }

    /// Learns the names of a document.
    mutating func learn(_ names: NameTable) {
        if numberings.count >= QuickLessons.mostNumberings { numberings = [:] }
        var known = numberings[names.identity] ?? []
        for name in names.names[known.count...] { known.append(symbol(of: name)) }
        numberings[names.identity] = known
    }

    /// Learns what an element at the top level of the schema may be.
    mutating func learnRoot(_ symbol: Symbol, _ name: XMLName, _ model: SchemaModel) -> TypePlace {
        let place = model.globalElement(named: name).map { self.place(of: $0, model) } ?? Self.undeclared
        if roots.count < QuickLessons.most { roots[symbol] = place }
        return place
    }

    /// Learns what stands behind a child; nil when nothing more is learnt.
    mutating func learnEdge(from state: Int32, _ symbol: Symbol, _ name: XMLName, _ model: SchemaModel) -> Edge? {
        let type = states[Int(state)].type
        guard edges.count < QuickLessons.most, states.count < QuickLessons.most,
            let content = lessons.models[type]
        else { return nil }
        let before = lessons.states[Int(state)]
        let input = content.input(name)
        // That a child is refused is remembered too: documents with one mistake have mostly the same.
        var edge = Edge(name: symbol, state: state, type: Self.unsure, next: states[Int(state)].firstEdge)
        if let after = content.advance(before, input),
            let term = content.term(of: input, leadingTo: after, from: before)
        {
            edge.state = number(of: after, of: type, content)
            edge.type = place(of: term, name, model)
        }
        states[Int(state)].firstEdge = Int32(edges.count)
        edges.append(edge)
        return edge
    }

    private mutating func place(of term: ContentTerm, _ name: XMLName, _ model: SchemaModel) -> TypePlace {
        switch term {
        case .element(let id): return place(of: id, model)
        case .wildcard(let wildcard):
            if wildcard.processContents == .skip { return Self.skipped }
            if let id = model.globalElement(named: name) { return place(of: id, model) }
            return wildcard.processContents == .lax ? Self.anything : Self.unsure
        }
    }

    private mutating func place(of id: ElementDeclaration.ID, _ model: SchemaModel) -> TypePlace {
        let element = model[id]
        guard !element.isAbstract, element.valueConstraint == nil, element.substitutionHead == nil else {
            return Self.unsure
        }
        if let known = lessons.typePlaces[element.type] { return known }
        let place = learn(element.type, model)
        lessons.typePlaces[element.type] = place
        return place
    }

    private mutating func number(of state: ContentState, of type: TypePlace, _ content: ContentModel) -> Int32 {
        let key = QuickLessons.StateKey(type: type, state: state)
        if let known = lessons.stateNumbers[key] { return known }
        let number = Int32(states.count)
        states.append(State(type: type, isAccepting: content.isAccepting(state)))
        lessons.states.append(state)
        lessons.stateNumbers[key] = number
        return number
    }
}

// MARK: Types

extension QuickTable {
    private mutating func learn(_ id: SchemaTypeID, _ model: SchemaModel) -> TypePlace {
        switch id {
        case .simple(let simple):
            types.append(ElementType(content: .value(learn(simple, model))))
            return TypePlace(types.count - 1)
        case .complex(SchemaBuilder.anyType): return Self.anything
        case .complex(let complex): return learn(complex, model)
        }
    }

    private mutating func learn(_ id: SimpleType.ID, _ model: SchemaModel) -> Int32 {
        values.append(QuickValue(id, in: model, &choices))
        return Int32(values.count - 1)
    }

    private mutating func learn(_ id: ComplexType.ID, _ model: SchemaModel) -> TypePlace {
        let type = model[id]
        guard !type.isAbstract else { return Self.unsure }
        let place = TypePlace(types.count)
        switch type.content {
        case .empty: types.append(ElementType(content: .nothing))
        case .simple(let simple): types.append(ElementType(content: .value(learn(simple, model))))
        case .elements:
            // One position is the start alone: libxml2 takes such content for empty, in which no blank may stand.
            guard let content = model.contentModel(of: id), content.isExact, content.isDeterministic,
                content.positions.count > 1
            else { return Self.unsure }
            lessons.models[place] = content
            let initial = number(of: content.initialState, of: place, content)
            types.append(ElementType(content: .elements(initial: initial, isMixed: type.isMixed)))
        }
        learnAttributes(of: type, at: place, model)
        return place
    }

    private mutating func learnAttributes(of type: ComplexType, at place: TypePlace, _ model: SchemaModel) {
        let first = attributes.count
        for use in type.attributes {
            var value = Int32(values.count)
            let isOfXML = use.name.namespace == XMLNamespaceSchema.namespace
            if case .fixed = use.valueConstraint {
                values.append(.unsure)
            } else if isOfXML {
                values.append(.unsure)
            } else {
                value = learn(use.type, model)
            }
            attributes.append(Attribute(name: symbol(of: use.name), value: value, isRequired: use.isRequired))
        }
        types[Int(place)].attributes = first..<attributes.count
        types[Int(place)].requiredAttributes = type.attributes.count { $0.isRequired }
    }
}
