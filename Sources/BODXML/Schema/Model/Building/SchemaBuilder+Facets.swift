extension SchemaBuilder {
    func hasFacets(_ restriction: Definition) -> Bool {
        for child in restriction.node.childElements {
            if let kind = restriction.kind(of: child), Self.facetKinds.contains(kind) { return true }
        }
        return false
    }

    private static let facetKinds: Set<SchemaElementKind> = [
        .enumeration, .pattern, .length, .minLength, .maxLength, .minInclusive, .maxInclusive, .minExclusive,
        .maxExclusive,
        .totalDigits, .fractionDigits, .whiteSpace,
    ]

    /// The facets of a restriction joined with those of its base.
    func facets(of restriction: Definition, over inherited: Facets) -> Facets {
        var facets = inherited
        var values: [String] = []
        var patterns: [String] = []
        for child in restriction.node.childElements {
            guard let kind = restriction.kind(of: child), let value = restriction.part.text(.value, of: child) else {
                continue
            }
            switch kind {
            case .enumeration: values.append(value)
            case .pattern: patterns.append(value)
            default: set(kind, value, in: &facets)
            }
        }
        if !values.isEmpty { facets.enumeration = values }
        if !patterns.isEmpty { facets.patterns.append(patterns) }
        return facets
    }

    private func set(_ kind: SchemaElementKind, _ value: String, in facets: inout Facets) {
        switch kind {
        case .length: facets.length = Self.count(value)
        case .minLength: facets.minLength = Self.count(value)
        case .maxLength: facets.maxLength = Self.count(value)
        case .minInclusive: facets.minInclusive = value
        case .maxInclusive: facets.maxInclusive = value
        case .minExclusive: facets.minExclusive = value
        case .maxExclusive: facets.maxExclusive = value
        case .totalDigits: facets.totalDigits = Self.count(value)
        case .fractionDigits: facets.fractionDigits = Self.count(value)
        case .whiteSpace: facets.whiteSpace = Facets.WhiteSpace(rawValue: value)
        default: break
        }
    }
}
