import BODDiagnostics

extension SchemaBuilder {
    /// Gives every component at the top level of a part its place and name.
    mutating func register(_ part: SchemaPart) {
        for node in part.document.root.childElements {
            guard let kind = part.kind(of: node), let local = part.value(.name, of: node) else { continue }
            register(Definition(part: part, node: node), kind, XMLName(local, namespace: part.targetNamespace))
        }
    }

    private mutating func register(_ definition: Definition, _ kind: SchemaElementKind, _ name: XMLName) {
        switch kind {
        case .element: registerElement(definition, name)
        case .complexType, .simpleType: registerType(definition, kind, name)
        case .attribute: attributes[name] = attributes[name] ?? definition
        case .group: registerGroup(definition, name)
        case .attributeGroup: attributeGroups[name] = attributeGroups[name] ?? AttributeGroupEntry(definition)
        default: break
        }
    }

    private mutating func registerElement(_ definition: Definition, _ name: XMLName) {
        guard elementsByName[name] == nil else { return reportDuplicate("element", name, definition) }
        let id = appendElement(named: name, definition, isGlobal: true)
        elementsByName[name] = id
        globalElements.append((id, definition))
    }

    private mutating func registerType(_ definition: Definition, _ kind: SchemaElementKind, _ name: XMLName) {
        guard typesByName[name] == nil else { return reportDuplicate("type", name, definition) }
        typesByName[name] = appendType(definition, kind)
    }

    private mutating func registerGroup(_ definition: Definition, _ name: XMLName) {
        guard groups[name] == nil else { return reportDuplicate("group", name, definition) }
        groups[name] = GroupEntry(definition)
        groupNames.append(name)
    }

    private mutating func reportDuplicate(_ what: String, _ name: XMLName, _ definition: Definition) {
        report(
            "schema/duplicate-definition",
            "the \(what) \(name) is defined twice",
            remedy: "remove one of the definitions; the first one is used",
            at: definition
        )
    }

    /// Gives a type its place; it is built later.
    mutating func appendType(_ definition: Definition, _ kind: SchemaElementKind) -> SchemaTypeID {
        if kind == .complexType {
            complexTypes.append(.anything)
            complexProgress.append(.waiting(definition))
            return .complex(ComplexType.ID(index: Int32(complexTypes.count - 1)))
        }
        simpleTypes.append(simpleTypes[0])
        simpleProgress.append(.waiting(definition))
        return .simple(SimpleType.ID(index: Int32(simpleTypes.count - 1)))
    }

    /// Replaces the components that an `xs:redefine` of the part defines anew.
    mutating func redefine(_ part: SchemaPart) {
        for redefinition in part.children(of: part.document.root, .redefine) {
            for node in redefinition.childElements {
                guard let kind = part.kind(of: node), let local = part.value(.name, of: node) else { continue }
                let definition = Definition(part: part, node: node)
                redefine(definition, kind, XMLName(local, namespace: part.targetNamespace))
            }
        }
    }

    private mutating func redefine(_ definition: Definition, _ kind: SchemaElementKind, _ name: XMLName) {
        switch kind {
        case .complexType, .simpleType:
            let id = appendType(definition, kind)
            redefinedTypes[id] = typesByName[name]
            typesByName[name] = id
        case .group: groups[name] = GroupEntry(definition, previous: groups[name]?.definition)
        case .attributeGroup:
            attributeGroups[name] = AttributeGroupEntry(definition, previous: attributeGroups[name]?.definition)
        default: break
        }
    }
}
