import BODXML

/// Finds a value that a type takes.
struct SampleValue {
    private let model: SchemaModel
    private let fit: ValueFit

    init(_ model: SchemaModel) {
        self.model = model
        fit = ValueFit(model)
    }

    /// A value of a type: the preferred text when the type takes it, if need be made shorter or longer.
    ///
    /// - Parameters:
    ///   - type: The type.
    ///   - preferred: The text that would be best.
    /// - Returns: The value; nothing better than the preferred text for a type that takes none of those that are known.
    func text(of type: SimpleType.ID, preferred: String) -> String {
        let sized = sized(preferred, model[type].facets)
        let candidates = patternSamples(of: type) + [preferred, sized] + samples(of: type, depth: 0)
        return candidates.first { fit.isValue($0, of: type) } ?? sized
    }

    /// A text cut or repeated to the length that the facets ask for.
    private func sized(_ text: String, _ facets: Facets) -> String {
        var scalars = Array((text.isEmpty ? "x" : text).unicodeScalars)
        let least = min(facets.length ?? facets.minLength ?? 0, 10_000)
        while scalars.count < least { scalars += scalars }
        let length = facets.length ?? max(least, min(scalars.count, facets.maxLength ?? scalars.count))
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars.prefix(text.unicodeScalars.count < least ? least : length))
        return String(result)
    }

    /// A pattern cannot be told from a name, so what it makes comes first.
    private func patternSamples(of type: SimpleType.ID) -> [String] {
        model[type].facets.patterns.joined().compactMap { PatternSample.text(of: $0) }
    }

    private func samples(of id: SimpleType.ID, depth: Int) -> [String] {
        let type = model[id]
        if let values = type.facets.enumeration { return Array(values.prefix(50)) }
        guard depth < 20 else { return [] }
        switch type.variety {
        case .atomic(let builtIn): return bounds(type.facets) + Self.samples(of: builtIn)
        case .list(let item): return samples(of: item, depth: depth + 1)
        case .union(let members): return members.flatMap { samples(of: $0, depth: depth + 1) }
        }
    }

    private func bounds(_ facets: Facets) -> [String] {
        let between = facets.minExclusive.map { [$0 + "1", $0 + ".1"] } ?? []
        return [facets.minInclusive, facets.maxInclusive].compactMap { $0 } + between
    }

    private static func samples(of type: BuiltInType) -> [String] {
        switch type {
        case .boolean: ["false"]
        case .decimal, .float, .double: ["1.00", "1", "0", "-1"]
        case .negativeInteger, .nonPositiveInteger: ["-1"]
        case .dateTime: ["2026-01-15T09:30:00Z"]
        case .date: ["2026-01-15"]
        case .time: ["09:30:00Z"]
        case .gYearMonth: ["2026-01"]
        case .gYear: ["2026"]
        case .gMonthDay: ["--01-15"]
        case .gDay: ["---15"]
        case .gMonth: ["--01"]
        case .duration: ["P14D"]
        case .hexBinary: ["00"]
        case .base64Binary: ["AAAA"]
        case .anyURI: ["https://example.com/"]
        case .language: ["en-US"]
        default: ["1", "10", "100", "1000", "x", "xx", "0", "-1", "-10"]
        }
    }
}
