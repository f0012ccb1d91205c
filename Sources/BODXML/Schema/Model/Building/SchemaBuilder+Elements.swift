extension SchemaBuilder {
    /// Gives an element declaration its place; its type is found later.
    mutating func appendElement(named name: XMLName, _ definition: Definition, isGlobal: Bool) -> ElementDeclaration.ID
    {
        let part = definition.part
        let block = part.value(.block, of: definition.node)
        elements.append(
            ElementDeclaration(
                name: name,
                type: .complex(Self.anyType),
                isGlobal: isGlobal,
                isAbstract: part.isTrue(.abstract, of: definition.node),
                isNillable: part.isTrue(.nillable, of: definition.node),
                valueConstraint: definition.valueConstraint,
                substitutionHead: nil,
                blocksSubstitution: block.map { SchemaPart.blocks($0) } ?? part.blocksSubstitution,
                node: definition.node
            )
        )
        return ElementDeclaration.ID(index: Int32(elements.count - 1))
    }

    mutating func completeGlobalElement(_ id: ElementDeclaration.ID, _ definition: Definition) {
        let index = Int(id.index)
        if let head = reference(.substitutionGroup, of: definition) {
            elements[index].substitutionHead = elementsByName[head]
            if elementsByName[head] == nil { reportUnknown("element", head, definition) }
        }
        completeType(of: id, definition)
    }

    private mutating func completeType(of id: ElementDeclaration.ID, _ definition: Definition) {
        if let type = typeOf(definition) {
            elements[Int(id.index)].type = type
        } else if elements[Int(id.index)].substitutionHead != nil {
            untypedElements.append(id)
        }
    }

    /// The type that an element or attribute names or holds.
    mutating func typeOf(_ definition: Definition) -> SchemaTypeID? {
        if let name = reference(.type, of: definition) { return type(named: name, definition) }
        guard let inner = definition.child(.complexType, .simpleType), let kind = inner.part.kind(of: inner.node) else {
            return nil
        }
        return appendType(inner, kind)
    }

    /// The declaration that an element of a content model holds or refers to.
    mutating func element(_ definition: Definition) -> ElementDeclaration.ID? {
        if let name = reference(.ref, of: definition) {
            if let id = elementsByName[name] { return id }
            reportUnknown("element", name, definition)
            return appendElement(named: name, definition, isGlobal: false)
        }
        guard let local = definition.value(.name) else { return nil }
        let form = definition.value(.form)
        let isQualified = form.map { $0 == "qualified" } ?? definition.part.qualifiesElements
        let name = XMLName(local, namespace: isQualified ? definition.part.targetNamespace : nil)
        let id = appendElement(named: name, definition, isGlobal: false)
        completeType(of: id, definition)
        return id
    }

    /// Elements without a type take that of the element that they substitute for (XML Schema part 1, section 3.3.2).
    mutating func inheritTypesOfSubstitutionHeads() {
        let untyped = Set(untypedElements)
        for id in untypedElements {
            var head = elements[Int(id.index)].substitutionHead
            var steps = 0
            while let current = head, untyped.contains(current), steps < Self.depthLimit {
                head = elements[Int(current.index)].substitutionHead
                steps += 1
            }
            guard let head, steps < Self.depthLimit else { continue }
            elements[Int(id.index)].type = elements[Int(head.index)].type
        }
    }
}
