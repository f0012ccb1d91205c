/// Puts simple types into words.
struct SimpleTypeWords {
    let model: SchemaModel
    let valueLimit: Int

    /// Lists of unions of lists are not described to their bottom.
    private static let depthLimit = 4

    func phrase(for id: SimpleType.ID, depth: Int) -> String {
        let type = model[id]
        if let values = type.facets.enumeration { return oneOf(values) }
        guard depth < Self.depthLimit else { return "a value of its type" }
        switch type.variety {
        case .atomic(let builtIn): return atomic(builtIn, type.facets)
        case .list(let item):
            let items = "a list, separated by blanks, each item of it \(phrase(for: item, depth: depth + 1))"
            return ([items] + limits(type.facets, .items)).joined(separator: ", ")
        case .union(let members): return union(members, depth)
        }
    }

    private func oneOf(_ values: [String]) -> String {
        if values.count == 1 { return "the value \(values[0])" }
        let shown = values.prefix(valueLimit).joined(separator: ", ")
        return values.count > valueLimit ? "one of \(shown) and \(values.count - valueLimit) more" : "one of \(shown)"
    }

    private func union(_ members: [SimpleType.ID], _ depth: Int) -> String {
        var phrases: [String] = []
        for member in members {
            let phrase = phrase(for: member, depth: depth + 1)
            if !phrases.contains(where: { sameBytes($0, phrase) }) { phrases.append(phrase) }
        }
        switch phrases.count {
        case 0: return "no value at all"
        case 1: return phrases[0]
        case 2: return "\(phrases[0]) or \(phrases[1])"
        default: return phrases.dropLast().joined(separator: ", ") + ", or " + phrases[phrases.count - 1]
        }
    }

    private func atomic(_ type: BuiltInType, _ facets: Facets) -> String {
        let unit: Unit = type == .base64Binary || type == .hexBinary ? .bytes : .characters
        let details = limits(facets, unit) + bounds(facets) + digits(facets) + patterns(facets)
        let noun = type.words
        guard !details.isEmpty else { return noun }
        return "\(noun) \(Self.linked(details))"
    }

    private static func linked(_ details: [String]) -> String {
        details.count == 1
            ? details[0] : details.dropLast().joined(separator: ", ") + " and " + details[details.count - 1]
    }
}

extension SimpleTypeWords {
    private enum Unit: String {
        case characters, bytes, items

        func count(_ number: Int) -> String { number == 1 ? "1 \(rawValue.dropLast())" : "\(number) \(rawValue)" }
    }

    private func limits(_ facets: Facets, _ unit: Unit) -> [String] {
        if let length = facets.length { return ["of exactly \(unit.count(length))"] }
        switch (facets.minLength, facets.maxLength) {
        case (let least?, let most?) where least == most: return ["of exactly \(unit.count(least))"]
        case (let least?, let most?) where least > 0: return ["of \(least) to \(unit.count(most))"]
        case (_, let most?): return ["of at most \(unit.count(most))"]
        case (let least?, nil) where least > 0: return ["of at least \(unit.count(least))"]
        default: return []
        }
    }

    private func bounds(_ facets: Facets) -> [String] {
        if let least = facets.minInclusive, let most = facets.maxInclusive { return ["from \(least) to \(most)"] }
        return [
            facets.minInclusive.map { "not below \($0)" }, facets.minExclusive.map { "above \($0)" },
            facets.maxInclusive.map { "not above \($0)" }, facets.maxExclusive.map { "below \($0)" },
        ].compactMap { $0 }
    }

    private func digits(_ facets: Facets) -> [String] {
        [
            facets.totalDigits.map { "with at most \($0 == 1 ? "1 digit" : "\($0) digits")" },
            facets.fractionDigits.map { "with \($0 == 0 ? "none" : "at most \($0)") after the point" },
        ].compactMap { $0 }
    }

    private func patterns(_ facets: Facets) -> [String] {
        facets.patterns.map { "that matches \($0.joined(separator: " or "))" }
    }
}
