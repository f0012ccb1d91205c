import BODXML

/// The types of values in the schema that was inferred from the samples now.
struct InferredTypes {
    private let model: SchemaModel

    init(_ model: SchemaModel) { self.model = model }

    /// The type of the values at a place; nil when they have none.
    func type(at path: DriftPath) -> (SimpleType.ID, SchemaModel)? {
        guard let root = path.names.first, var type = model.globalElement(named: XMLName(root)).map({ model[$0].type })
        else { return nil }
        for name in path.names.dropFirst() {
            guard let child = model.declaration(of: XMLName(name), inside: type) else { return nil }
            type = model[child].type
        }
        if let attribute = path.attribute {
            guard case .complex(let id) = type else { return nil }
            return model[id].attributes.first { ExpandedName($0.name) == attribute }.map { ($0.type, model) }
        }
        switch type {
        case .simple(let id): return (id, model)
        case .complex(let id):
            guard case .simple(let simple) = model[id].content else { return nil }
            return (simple, model)
        }
    }
}

extension XMLName {
    /// The name without a prefix.
    init(_ name: ExpandedName) {
        self.init(name.local.text, namespace: name.namespace.isEmpty ? nil : name.namespace.text)
    }
}
