package import BODXML

extension DeclaredPlace {
    /// What a complex type declares.
    package init(_ type: ComplexType, _ content: ContentModel?, in model: SchemaModel) {
        var plain: [XMLName: Occurrence] = [:]
        if case .elements(let particle) = type.content { Self.collect(particle, in: model, &plain) }
        children = (content?.names ?? []).map { name in
            Field(
                name: name,
                isMandatory: content?.isMandatory(name) ?? false,
                isOptional: plain[name]?.isOptional ?? false,
                isRepeatable: plain[name]?.isRepeatable ?? false,
                isSingle: plain[name]?.isSingle ?? false
            )
        }
        attributes = type.attributes.map { use in
            Field(
                name: use.name,
                isMandatory: use.isRequired,
                isOptional: !use.isRequired,
                isRepeatable: false,
                isSingle: true
            )
        }
    }

    /// How often an element may stand in a sequence.
    private struct Occurrence {
        let isOptional: Bool
        let isRepeatable: Bool
        let isSingle: Bool
    }

    /// Notes the elements that stand in nothing but sequences which occur once; the schema's reader bounds the depth.
    private static func collect(
        _ particle: Particle,
        in model: SchemaModel,
        _ plain: inout [XMLName: Occurrence]
    ) {
        switch particle.term {
        case .element(let id):
            let name = model[id].name
            let isKnown = plain[name] != nil
            plain[name] = Occurrence(
                isOptional: !isKnown && particle.minimum == 0,
                isRepeatable: !isKnown && particle.maximum != 1,
                isSingle: !isKnown && particle.maximum == 1
            )
        case .group(let group) where particle.minimum == 1 && particle.maximum == 1 && group.compositor != .choice:
            for inner in group.particles { collect(inner, in: model, &plain) }
        case .group, .wildcard: break
        }
    }
}
