import BODXML

/// The tree of a schema, down to a depth; below it only what is mandatory.
extension DocumentTree {
    /// - Parameters:
    ///   - root: The root element.
    ///   - model: The schema.
    ///   - depth: How many levels below the root to walk.
    ///   - closed: Elements, by name, that are walked only as far as they are mandatory.
    init(root: ElementDeclaration.ID, in model: SchemaModel, depth: Int, closed: Set<String> = []) {
        self.init()
        var walk = ModelWalk(model: model, closed: closed)
        walk.add(root, parent: nil, minimum: 1, maximum: 1, branch: nil, depth: depth)
        self = walk.tree
    }
}

/// A walk over the particles of a schema.
private struct ModelWalk {
    let model: SchemaModel
    let closed: Set<String>
    var tree = DocumentTree()
    private var choices = 0

    init(model: SchemaModel, closed: Set<String>) {
        self.model = model
        self.closed = closed
    }

    mutating func add(
        _ id: ElementDeclaration.ID,
        parent: Int?,
        minimum: Int,
        maximum: Int?,
        branch: TreeNode.Branch?,
        depth: Int
    ) {
        guard depth >= 0 || minimum > 0 else { return }
        let element = model[id]
        let name = element.name.local
        var node = TreeNode(name: name, parent: parent, isMandatory: minimum > 0, maximum: maximum, branch: branch)
        switch element.type {
        case .simple(let type):
            node.value = .of(type, in: model)
            _ = tree.append(node)
        case .complex(let type):
            fill(&node, from: model[type])
            let index = tree.append(node)
            guard case .elements(let particle) = model[type].content else { return }
            let below = closed.contains(name) ? -1 : depth - 1
            add(particle, parent: index, isOptional: false, branch: nil, depth: below)
        }
    }

    private func fill(_ node: inout TreeNode, from type: ComplexType) {
        if case .simple(let content) = type.content { node.value = .of(content, in: model) }
        node.attributes = type.attributes.map { use in
            TreeAttribute(name: use.name.local, isMandatory: use.isRequired, value: .of(use.type, in: model))
        }
    }

    private mutating func add(
        _ particle: Particle,
        parent: Int,
        isOptional: Bool,
        branch: TreeNode.Branch?,
        depth: Int
    ) {
        let minimum = isOptional ? 0 : particle.minimum
        switch particle.term {
        case .element(let id):
            add(id, parent: parent, minimum: minimum, maximum: particle.maximum, branch: branch, depth: depth)
        case .wildcard:
            tree[parent].isOpen = true
            guard depth >= 0 else { return }
            _ = tree.append(
                TreeNode(name: nil, parent: parent, isMandatory: false, maximum: particle.maximum, branch: branch)
            )
        case .group(let group) where group.compositor == .choice:
            choices += 1
            let choice = choices
            for (number, way) in group.particles.enumerated() {
                let isDefault = minimum > 0 && number == 0
                let branch = TreeNode.Branch(choice: choice, number: number, isDefault: isDefault)
                add(way, parent: parent, isOptional: false, branch: branch, depth: depth)
            }
        case .group(let group):
            for inner in group.particles {
                add(inner, parent: parent, isOptional: minimum == 0, branch: branch, depth: depth)
            }
        }
    }
}
