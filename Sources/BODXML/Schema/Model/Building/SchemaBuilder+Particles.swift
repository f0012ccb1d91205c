import BODDiagnostics

extension SchemaBuilder {
    /// The particle that an element of a schema document stands for; nil when it stands for none.
    mutating func particle(_ definition: Definition) -> Particle? {
        guard let occurrence = occurrence(of: definition), let term = term(definition) else { return nil }
        let particle = Particle(minimum: occurrence.minimum, maximum: occurrence.maximum, term: term)
        guard particle.depth < Self.depthLimit else {
            report(
                "schema/too-deep",
                "groups stand more than \(Self.depthLimit) deep inside one another",
                remedy: "make the content model flatter",
                at: definition
            )
            return nil
        }
        return particle
    }

    private mutating func term(_ definition: Definition) -> Particle.Term? {
        switch definition.kind(of: definition.node) {
        case .element: element(definition).map(Particle.Term.element)
        case .any: .wildcard(wildcard(definition))
        case .group: reference(.ref, of: definition).flatMap { group($0, from: definition) }.map(Particle.Term.group)
        case .sequence: modelGroup(.sequence, definition).map(Particle.Term.group)
        case .choice: modelGroup(.choice, definition).map(Particle.Term.group)
        case .all: modelGroup(.all, definition).map(Particle.Term.group)
        default: nil
        }
    }

    private mutating func modelGroup(_ compositor: ModelGroup.Compositor, _ definition: Definition) -> ModelGroup? {
        guard enter(definition) else { return nil }
        defer { depth -= 1 }
        var particles: [Particle] = []
        for child in definition.node.childElements {
            if let particle = particle(definition.at(child)) { particles.append(particle) }
        }
        return ModelGroup(compositor, particles)
    }

    /// A named group; the definition that refers to it is told when there is none.
    mutating func group(_ name: XMLName, from referrer: Definition?) -> ModelGroup? {
        guard var entry = groups[name] else {
            if let referrer { reportUnknown("group", name, referrer) }
            return nil
        }
        if let group = entry.group { return group }
        if entry.isBuilding {
            if let previous = entry.previous { return content(of: previous) }
            reportCircle("group \(name)", referrer ?? entry.definition)
            return nil
        }
        entry.isBuilding = true
        groups[name] = entry
        let built = content(of: entry.definition) ?? ModelGroup(.sequence, [])
        groups[name]?.group = built
        groups[name]?.isBuilding = false
        return built
    }

    private mutating func content(of group: Definition) -> ModelGroup? {
        guard let inner = group.child(.sequence, .choice, .all), case .group(let content) = term(inner) else {
            return nil
        }
        return content
    }

    private func occurrence(of definition: Definition) -> (minimum: Int, maximum: Int?)? {
        let minimum = definition.value(.minOccurs).flatMap(Self.count) ?? 1
        let written = definition.value(.maxOccurs)
        if written == "unbounded" { return (minimum, nil) }
        let maximum = written.flatMap(Self.count) ?? 1
        return maximum == 0 ? nil : (min(minimum, maximum), maximum)
    }

    /// A number of occurrences; one beyond any document means the most that can be counted.
    static func count(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return min(Int(text) ?? countLimit, countLimit)
    }

    private static let countLimit = 1_000_000_000

    mutating func wildcard(_ definition: Definition) -> Wildcard {
        let process = definition.value(.processContents).flatMap(Wildcard.ProcessContents.init(rawValue:))
        return Wildcard(
            namespaces: Self.namespaces(definition.value(.namespace) ?? "##any", definition.part.targetNamespace),
            processContents: process ?? .strict
        )
    }

    private static func namespaces(_ text: String, _ target: String?) -> NamespaceConstraint {
        switch text {
        case "##any": .any
        case "##other": .other(than: target)
        default:
            .oneOf(
                text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.map { word in
                    switch word {
                    case "##targetNamespace": target
                    case "##local": nil
                    default: String(word)
                    }
                }
            )
        }
    }
}
