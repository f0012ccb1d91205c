import BODModel
import BODXML
import Synchronization

/// The types of a purchase order, as bodkit's own schema has them, in the form that the mapping needs.
struct TargetSchema: Sendable {
    /// A type: what an element may hold, and in which order.
    struct TargetType: Sendable {
        struct Child: Sendable {
            let name: XMLName
            let type: SchemaTypeID
            let isRepeatable: Bool
        }

        /// The children in the order in which they have to stand.
        let children: [Child]
        let attributes: [XMLName]
        /// Whether anything may stand inside, as in a UserArea.
        let isOpen: Bool
        /// Whether there is a value between the tags.
        let hasText: Bool

        func index(of name: XMLName) -> Int? {
            children.firstIndex { $0.name == name }
        }
    }

    /// The type of the root element.
    let root: SchemaTypeID?
    private let types: [SchemaTypeID: TargetType]

    /// Schemas that were compiled before: they never change, and compiling one takes longer than transforming a document.
    private static let compiled = Mutex<[String: TargetSchema]>([:])

    /// The schema of a document, compiled once.
    ///
    /// - Parameter name: The name of the BOD.
    /// - Returns: The schema.
    /// - Throws: `UnusableSchema` when there is no schema for it.
    static func shared(_ name: BODName) throws(UnusableSchema) -> TargetSchema {
        if let known = compiled.withLock({ $0[name.description] }) { return known }
        let made = try TargetSchema(name)
        compiled.withLock { $0[name.description] = made }
        return made
    }

    /// Compiles the schema of a document.
    ///
    /// - Parameter name: The name of the BOD.
    /// - Throws: `UnusableSchema` when there is no schema for it.
    init(_ name: BODName) throws(UnusableSchema) {
        let set = try SchemaDocumentSet(root: "\(name).xsd") { location in
            EmbeddedSchema.named(location).map { Array($0.text.utf8) }
        }
        let model = SchemaModel(set)
        let element = model.globalElement(named: XMLName(name.description, namespace: BODNamespace.infor))
        root = element.map { model[$0].type }
        types = root.map { Self.types(from: $0, in: model) } ?? [:]
    }

    /// A type; one that has only a value, such as a number, has neither children nor attributes.
    subscript(id: SchemaTypeID?) -> TargetType {
        id.flatMap { types[$0] } ?? TargetType(children: [], attributes: [], isOpen: false, hasText: true)
    }

    /// The type of a child, by names from the root downwards.
    func type(_ path: String...) -> SchemaTypeID? {
        path.reduce(root) { type, name in
            type.flatMap { self[$0].children.first { sameBytes($0.name.local, name) }?.type }
        }
    }

    private static func types(from root: SchemaTypeID, in model: SchemaModel) -> [SchemaTypeID: TargetType] {
        var found: [SchemaTypeID: TargetType] = [:]
        var pending = [root]
        while let id = pending.popLast() {
            guard found[id] == nil, case .complex(let complex) = id else { continue }
            let type = targetType(model[complex], in: model)
            found[id] = type
            pending += type.children.map(\.type)
        }
        return found
    }

    private static func targetType(_ type: ComplexType, in model: SchemaModel) -> TargetType {
        var children: [TargetType.Child] = []
        var isOpen = false
        var hasText = false
        switch type.content {
        case .empty: break
        case .simple: hasText = true
        case .elements(let particle):
            // Particles in reverse, so that the last is the next in the order of the schema.
            var pending = [(particle, false)]
            while let (particle, isRepeated) = pending.popLast() {
                let isRepeatable = isRepeated || particle.maximum.map { $0 > 1 } ?? true
                switch particle.term {
                case .wildcard: isOpen = true
                case .group(let group): pending += group.particles.reversed().map { ($0, isRepeatable) }
                case .element(let id):
                    children.append(
                        TargetType.Child(name: model[id].name, type: model[id].type, isRepeatable: isRepeatable)
                    )
                }
            }
        }
        return TargetType(
            children: children,
            attributes: type.attributes.map(\.name),
            isOpen: isOpen && children.isEmpty,
            hasText: hasText
        )
    }
}
