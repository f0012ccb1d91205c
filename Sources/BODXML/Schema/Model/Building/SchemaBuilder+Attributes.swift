extension SchemaBuilder {
    /// The attributes that a type, derivation or attribute group says itself.
    mutating func attributeSet(of definition: Definition) -> AttributeSet {
        var set = AttributeSet()
        for child in definition.node.childElements {
            switch definition.kind(of: child) {
            case .attribute: add(definition.at(child), to: &set)
            case .attributeGroup: addGroup(definition.at(child), to: &set)
            case .anyAttribute: set.restrictWildcard(wildcard(definition.at(child)))
            default: break
            }
        }
        return set
    }

    private mutating func add(_ definition: Definition, to set: inout AttributeSet) {
        guard let use = attributeUse(definition) else { return }
        if definition.value(.use) == "prohibited" {
            set.prohibited.append(use.name)
        } else {
            set.uses.append(use)
        }
    }

    private mutating func attributeUse(_ definition: Definition) -> AttributeUse? {
        let isRequired = definition.value(.use) == "required"
        guard let name = reference(.ref, of: definition) else { return localAttribute(definition, isRequired) }
        guard let global = attributes[name] else {
            // The attributes of the xml prefix are known without a schema document (XML 1.0, section 2.12).
            if name.prefix != "xml" { reportUnknown("attribute", name, definition) }
            return use(name, Self.id(.anySimpleType), isRequired, definition)
        }
        let constraint = definition.valueConstraint ?? global.valueConstraint
        return AttributeUse(
            name: name,
            type: attributeType(global),
            isRequired: isRequired,
            valueConstraint: constraint,
            node: global.node
        )
    }

    private mutating func localAttribute(_ definition: Definition, _ isRequired: Bool) -> AttributeUse? {
        guard let local = definition.value(.name) else { return nil }
        let form = definition.value(.form)
        let isQualified = form.map { $0 == "qualified" } ?? definition.part.qualifiesAttributes
        let name = XMLName(local, namespace: isQualified ? definition.part.targetNamespace : nil)
        return use(name, attributeType(definition), isRequired, definition)
    }

    private func use(
        _ name: XMLName,
        _ type: SimpleType.ID,
        _ isRequired: Bool,
        _ definition: Definition
    ) -> AttributeUse {
        AttributeUse(
            name: name,
            type: type,
            isRequired: isRequired,
            valueConstraint: definition.valueConstraint,
            node: definition.node
        )
    }

    private mutating func attributeType(_ definition: Definition) -> SimpleType.ID {
        if let name = reference(.type, of: definition) {
            return simpleType(named: name, definition) ?? Self.id(.anySimpleType)
        }
        guard case .simple(let id) = typeOf(definition) else { return Self.id(.anySimpleType) }
        return id
    }

    private mutating func addGroup(_ referrer: Definition, to set: inout AttributeSet) {
        guard let name = reference(.ref, of: referrer), let group = attributeGroup(name, from: referrer) else { return }
        set.uses += group.uses
        set.prohibited += group.prohibited
        set.restrictWildcard(group.wildcard)
    }

    private mutating func attributeGroup(_ name: XMLName, from referrer: Definition) -> AttributeSet? {
        guard let entry = attributeGroups[name] else {
            reportUnknown("attribute group", name, referrer)
            return nil
        }
        if let attributes = entry.attributes { return attributes }
        guard enter(referrer) else { return nil }
        defer { depth -= 1 }
        if entry.isBuilding {
            if let previous = entry.previous { return attributeSet(of: previous) }
            reportCircle("attribute group \(name)", referrer)
            return nil
        }
        attributeGroups[name]?.isBuilding = true
        let built = attributeSet(of: entry.definition)
        attributeGroups[name]?.attributes = built
        attributeGroups[name]?.isBuilding = false
        return built
    }
}
