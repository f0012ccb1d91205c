import BODXML

/// Makes elements of a schema: what is mandatory, and what is selected, with a sample value in each.
struct SkeletonBuilder {
    let model: SchemaModel
    let samples: SampleTexts
    /// An element that is made already and takes the place of those of a name.
    var replacement: (name: String, element: ElementBuilder)?
    /// The noun, where two levels of it are shown when the lists know nothing that is in it.
    var unlisted: String?
    private let limit: Int
    private var count = 0
    /// The names from the root down to the element that is being made.
    private(set) var path: [String] = []
    /// The declarations of those elements.
    private(set) var declarations: [ElementDeclaration.ID] = []

    /// Deeper than any document may be; what is mandatory below that is mandatory without end.
    private static let levelLimit = 100

    init(_ model: SchemaModel, _ samples: SampleTexts, limit: Int) {
        self.model = model
        self.samples = samples
        self.limit = limit
    }

    mutating func element(
        _ id: ElementDeclaration.ID,
        _ selection: SkeletonSelection
    ) throws(SkeletonError) -> ElementBuilder {
        let declaration = model[concrete(id)]
        count += 1
        guard count <= limit else { throw .tooLarge(limit: limit) }
        guard path.count < Self.levelLimit else { throw .endless(element: declaration.name.local) }
        path.append(declaration.name.local)
        declarations.append(id)
        defer {
            path.removeLast()
            declarations.removeLast()
        }
        var element = ElementBuilder(XMLName(declaration.name.local, namespace: declaration.name.namespace))
        switch declaration.type {
        case .simple(let type):
            element.children = [.text(text(of: type, declaration.valueConstraint, selection.wanted?.value))]
        case .complex(let type):
            element.attributes = attributes(of: model[type], selection)
            switch model[type].content {
            case .empty: break
            case .simple(let type):
                element.children = [.text(text(of: type, declaration.valueConstraint, selection.wanted?.value))]
            case .elements(let particle):
                element.children = try content(particle, of: declaration.name.local, selection)
            }
        }
        return element
    }

    private mutating func content(
        _ particle: Particle,
        of name: String,
        _ selection: SkeletonSelection
    ) throws(SkeletonError) -> [XMLFragment] {
        var children = try elements(of: particle, selection)
        if children.isEmpty, let unlisted, sameBytes(unlisted, name) {
            children = try elements(of: particle, SkeletonSelection(selection.wanted, levels: 2))
        }
        return children.map { .element($0) }
    }

    /// The element itself, or for an abstract one the first that may stand in its place.
    private func concrete(_ id: ElementDeclaration.ID) -> ElementDeclaration.ID {
        guard model[id].isAbstract else { return id }
        return model.globalElements.first { !model[$0].isAbstract && isSubstitute($0, for: id) } ?? id
    }

    private func isSubstitute(_ id: ElementDeclaration.ID, for head: ElementDeclaration.ID) -> Bool {
        var seen: Set<ElementDeclaration.ID> = []
        var next = model[id].substitutionHead
        while let current = next, seen.insert(current).inserted {
            if current == head { return true }
            next = model[current].substitutionHead
        }
        return false
    }

    private func attributes(of type: ComplexType, _ selection: SkeletonSelection) -> [AttributeBuilder] {
        type.attributes.compactMap { use in
            let wanted = selection.wanted?.attributes.first { sameBytes($0.name, use.name.local) }
            let isUsual = selection.levels > 0 && SampleTexts.usualAttributes.contains(use.name.local)
            guard use.isRequired || wanted != nil || isUsual else { return nil }
            let text = text(of: use.type, use.valueConstraint, wanted?.value, attribute: use.name.local)
            return AttributeBuilder(Self.written(use.name), text)
        }
    }

    /// The name with a prefix where it is in a namespace, as attributes need it.
    private static func written(_ name: XMLName) -> XMLName {
        guard let namespace = name.namespace else { return XMLName(name.local) }
        let prefix = sameBytes(namespace, "http://www.w3.org/XML/1998/namespace") ? "xml" : "own"
        return XMLName(name.local, namespace: namespace, prefix: prefix)
    }

    private func text(
        of type: SimpleType.ID,
        _ constraint: ValueConstraint?,
        _ wanted: String?,
        attribute: String? = nil
    ) -> String {
        switch constraint {
        case .fixed(let value), .initial(let value): return value
        case nil: break
        }
        let preferred = wanted.map { samples.resolved($0) } ?? samples.text(for: attribute, at: path)
        return SampleValue(model).text(of: type, preferred: preferred)
    }
}
