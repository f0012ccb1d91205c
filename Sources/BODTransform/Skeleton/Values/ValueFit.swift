import BODJSON
import BODXML

/// Whether a text is a value of a type, as far as a sample value needs it: patterns are not looked at.
struct ValueFit {
    private let model: SchemaModel

    init(_ model: SchemaModel) {
        self.model = model
    }

    func isValue(_ text: String, of id: SimpleType.ID) -> Bool { isValue(text, of: id, depth: 0) }

    private func isValue(_ text: String, of id: SimpleType.ID, depth: Int) -> Bool {
        let type = model[id]
        guard depth < 20, keeps(text, type.facets, isList: isList(type)) else { return false }
        switch type.variety {
        case .atomic(let builtIn): return Self.isValue(text, of: builtIn) && isWithinBounds(text, type.facets)
        case .list(let item):
            return text.split(separator: " ").allSatisfy { isValue(String($0), of: item, depth: depth + 1) }
        case .union(let members): return members.contains { isValue(text, of: $0, depth: depth + 1) }
        }
    }

    private func isList(_ type: SimpleType) -> Bool {
        if case .list = type.variety { true } else { false }
    }

    private func keeps(_ text: String, _ facets: Facets, isList: Bool) -> Bool {
        if let values = facets.enumeration, !values.contains(where: { sameBytes($0, text) }) { return false }
        let length = isList ? text.split(separator: " ").count : text.unicodeScalars.count
        if let wanted = facets.length, length != wanted { return false }
        return length >= facets.minLength ?? 0 && length <= facets.maxLength ?? .max
    }

    private func isWithinBounds(_ text: String, _ facets: Facets) -> Bool {
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }
        let fraction = text.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
        if let total = facets.totalDigits, digits.drop(while: { $0 == 0x30 }).count > total { return false }
        if let most = facets.fractionDigits, fraction > most { return false }
        guard let number = ExactDecimal(text) else { return true }
        func keeps(_ bound: String?, _ test: (ExactDecimal) -> Bool) -> Bool {
            bound.flatMap { ExactDecimal($0) }.map(test) ?? true
        }
        return keeps(facets.minInclusive) { number >= $0 } && keeps(facets.maxInclusive) { number <= $0 }
            && keeps(facets.minExclusive) { number > $0 } && keeps(facets.maxExclusive) { number < $0 }
    }
}
