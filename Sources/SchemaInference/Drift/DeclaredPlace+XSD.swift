import BODXML

extension DeclaredPlace {
    /// What a complex type declares.
    init(_ type: ComplexType, _ content: ContentModel?, in model: SchemaModel) {
        var plain: [XMLName: (isOptional: Bool, isRepeatable: Bool)] = [:]
        if case .elements(let particle) = type.content { Self.collect(particle, in: model, &plain) }
        children = (content?.names ?? []).map { name in
            Field(
                name: ExpandedName(name),
                isMandatory: content?.isMandatory(name) ?? false,
                isOptional: plain[name]?.isOptional ?? false,
                isRepeatable: plain[name]?.isRepeatable ?? false
            )
        }
        attributes = type.attributes.map { use in
            let name = ExpandedName(use.name)
            return Field(name: name, isMandatory: use.isRequired, isOptional: !use.isRequired, isRepeatable: false)
        }
    }

    /// Notes the elements that stand in nothing but sequences which occur once; the schema's reader bounds the depth.
    private static func collect(
        _ particle: Particle,
        in model: SchemaModel,
        _ plain: inout [XMLName: (isOptional: Bool, isRepeatable: Bool)]
    ) {
        switch particle.term {
        case .element(let id):
            let name = model[id].name
            let isKnown = plain[name] != nil
            plain[name] = (!isKnown && particle.minimum == 0, !isKnown && particle.maximum != 1)
        case .group(let group) where particle.minimum == 1 && particle.maximum == 1 && group.compositor != .choice:
            for inner in group.particles { collect(inner, in: model, &plain) }
        case .group, .wildcard: break
        }
    }
}
