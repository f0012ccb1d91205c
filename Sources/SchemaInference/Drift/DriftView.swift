import BODForms
import BODJSON
import BODXML

/// What the earlier schema says about a part, and the inferred one about the same place.
struct DriftView {
    private let content: EarlierSchema.Content
    private let inferred: InferredTypes?

    init(_ schema: EarlierSchema, _ inferred: InferredTypes?) {
        content = schema.content
        self.inferred = inferred
    }

    /// What a child is called.
    var childNoun: String {
        switch content {
        case .xsd: "element"
        case .json: "property"
        case .layout: "column"
        }
    }

    /// Whether the schema refuses a document that lacks what is mandatory; a layout demands no column.
    var demandsMandatory: Bool {
        if case .layout = content { false } else { true }
    }

    /// What is declared at a part that has children; nil for others.
    func declared(_ part: DriftPart) -> DeclaredPlace? {
        switch part {
        case .structure(.complex(let id)): model.map { DeclaredPlace($0[id], $0.contentModel(of: id), in: $0) }
        case .value(let outline): DeclaredPlace(outline)
        default: nil
        }
    }

    /// The values that a part lists; nil for others.
    func list(_ part: DriftPart) -> [String]? {
        switch part {
        case .list(let id): model?[id].facets.enumeration
        case .value(let outline): outline.enumeration
        default: nil
        }
    }

    /// What the values of a part are, such as "a whole number".
    func phrase(_ part: DriftPart) -> String? {
        if case .value(let outline) = part {
            return outline.types.isEmpty ? nil : outline.types.joined(separator: " or ")
        }
        return valueType(part).map { SimpleTypeDescription($0.0, in: $0.1, valueLimit: 4).description }
    }

    /// How many values a part lists.
    func listed(_ part: DriftPart) -> Int? {
        if case .value(let outline) = part { return outline.enumeration?.count }
        return valueType(part).flatMap { $0.1[$0.0].facets.enumeration?.count }
    }

    /// The bound that a restriction sets.
    func limit(_ part: DriftPart, _ facet: String) -> String? {
        if case .value(let outline) = part { return outline.value(of: facet)?.rawText }
        guard let facets = valueType(part).map({ $0.1[$0.0].facets }) else { return nil }
        switch facet {
        case "length": return facets.length.map(String.init)
        case "minLength": return facets.minLength.map(String.init)
        case "maxLength": return facets.maxLength.map(String.init)
        case "minInclusive": return facets.minInclusive
        case "maxInclusive": return facets.maxInclusive
        case "minExclusive": return facets.minExclusive
        case "maxExclusive": return facets.maxExclusive
        case "totalDigits": return facets.totalDigits.map(String.init)
        case "fractionDigits": return facets.fractionDigits.map(String.init)
        case "pattern": return facets.patterns.first?.first
        default: return nil
        }
    }

    private var model: SchemaModel? {
        if case .xsd(let schema) = content { schema.model } else { nil }
    }

    private func valueType(_ part: DriftPart) -> (SimpleType.ID, SchemaModel)? {
        guard let model else { return nil }
        switch part {
        case .list(let id): return (id, model)
        case .element(let id): return Self.simple(model[id].type, in: model).map { ($0, model) }
        case .attribute(.complex(let id), let name):
            return model[id].attributes.first { ExpandedName($0.name) == name }.map { ($0.type, model) }
        default: return nil
        }
    }

    private static func simple(_ type: SchemaTypeID, in model: SchemaModel) -> SimpleType.ID? {
        switch type {
        case .simple(let id): return id
        case .complex(let id):
            if case .simple(let simple) = model[id].content { return simple }
            return nil
        }
    }
}

// MARK: Narrower values

extension DriftView {
    /// What the values of a part turn out to be, where that is less than the schema allows.
    func narrowerType(_ part: DriftPart, _ place: DriftPlace) -> String? {
        if case .value(let outline) = part { return unseenKinds(outline, place) }
        let filled = place.values.filled
        guard filled >= 2 * DriftComparison.convincing, filled == place.values.total,
            let (old, oldModel) = valueType(part), Self.isPlainText(oldModel[old]),
            let (new, newModel) = inferred?.type(at: place.path), !Self.isText(newModel[new])
        else { return nil }
        return "text; each of \(filled) values is \(SimpleTypeDescription(new, in: newModel).description)"
    }

    private func unseenKinds(_ outline: JSONSchemaOutline, _ place: DriftPlace) -> String? {
        let types = outline.types
        guard types.count > 1, place.instances >= DriftComparison.convincing else { return nil }
        let unseen = types.filter { type in
            if type == "integer" || type == "number" { return !place.kinds.contains("number") }
            return !place.kinds.contains(type)
        }
        guard !unseen.isEmpty else { return nil }
        return "\(types.joined(separator: " or ")); never \(unseen.joined(separator: " or "))"
    }

    private static func isText(_ type: SimpleType) -> Bool {
        guard case .atomic(let builtIn) = type.variety else { return true }
        return sequence(first: builtIn, next: \.base).contains { $0 == .string || $0 == .anyURI || $0 == .qName }
    }

    /// Whether a type allows any text; one with a list or a pattern says more than a number would.
    private static func isPlainText(_ type: SimpleType) -> Bool {
        isText(type) && type.facets.enumeration == nil && type.facets.patterns.isEmpty
    }
}
