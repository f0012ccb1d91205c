import BODXML

extension SkeletonBuilder {
    /// The elements of a particle: as many as are mandatory, and one where it is selected.
    mutating func elements(
        of particle: Particle,
        _ selection: SkeletonSelection
    ) throws(SkeletonError) -> [ElementBuilder] {
        guard particle.minimum > 0 || isSelected(particle, selection) else { return [] }
        var elements: [ElementBuilder] = []
        for _ in 0..<max(1, particle.minimum) {
            let more = try once(particle, selection)
            if more.isEmpty { break }
            elements += more
        }
        return elements
    }

    private mutating func once(
        _ particle: Particle,
        _ selection: SkeletonSelection
    ) throws(SkeletonError) -> [ElementBuilder] {
        switch particle.term {
        case .wildcard: return []
        case .element(let id):
            let name = model[id].name.local
            if let replacement, sameBytes(replacement.name, name) { return [replacement.element] }
            let made = try element(id, selection.child(name) ?? .nothing)
            return particle.minimum == 0 && !selection.names(name) && isHollow(made, id) ? [] : [made]
        case .group(let group) where group.compositor == .choice:
            guard let way = way(through: group, selection) else { return [] }
            return try elements(of: way, selection)
        case .group(let group):
            var all: [ElementBuilder] = []
            for particle in group.particles { all += try elements(of: particle, selection) }
            return all
        }
    }

    /// The way through a choice: one that a list names, else one that is selected, else the shortest.
    private func way(through group: ModelGroup, _ selection: SkeletonSelection) -> Particle? {
        let named = SkeletonSelection(selection.wanted, levels: 0)
        return group.particles.first { isSelected($0, named) } ?? group.particles.first { isSelected($0, selection) }
            ?? group.particles.first { $0.minimum == 0 } ?? group.particles.first { !isWildcard($0) }
    }

    private func isWildcard(_ particle: Particle) -> Bool {
        if case .wildcard = particle.term { true } else { false }
    }

    private func isSelected(_ particle: Particle, _ selection: SkeletonSelection) -> Bool {
        guard particle.maximum != 0 else { return false }
        switch particle.term {
        case .wildcard: return false
        case .element(let id):
            let name = model[id].name.local
            if selection.names(name) { return true }
            // What holds itself is shown once.
            return selection.child(name) != nil && !hasAbstractType(id) && !declarations.contains(id)
        case .group(let group): return group.particles.contains { isSelected($0, selection) }
        }
    }

    /// Whether an element needs `xsi:type`, which a document to begin with is better without.
    private func hasAbstractType(_ id: ElementDeclaration.ID) -> Bool {
        if case .complex(let type) = model[id].type { model[type].isAbstract } else { false }
    }

    /// Whether an element is for other elements and has none: below the depth, or a place for elements of any name.
    private func isHollow(_ element: ElementBuilder, _ id: ElementDeclaration.ID) -> Bool {
        guard element.children.isEmpty, element.attributes.isEmpty, case .complex(let type) = model[id].type,
            case .elements = model[type].content
        else { return false }
        return true
    }
}
