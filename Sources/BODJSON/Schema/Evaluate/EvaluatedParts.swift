/// Which members and elements of a value have been judged, for `unevaluatedProperties` and `unevaluatedItems`.
///
/// It is filled in only where such a keyword will look at it.
struct EvaluatedParts {
    /// Whether anybody will look.
    let isNeeded: Bool
    private var hasAll = false
    /// The elements before this position were judged.
    private var elementCount = 0
    /// Other members and elements that were judged, by their places on the tape.
    private var places: Set<Int> = []

    /// About how much memory this takes beside itself: a set of places has up to eight thirds as many slots.
    var byteCount: Int { places.count * MemoryLayout<Int>.stride * 8 / 3 }

    init(isNeeded: Bool) {
        self.isNeeded = isNeeded
    }

    mutating func addAll() { if isNeeded { hasAll = true } }

    mutating func addElements(_ count: Int) { if isNeeded { elementCount = max(elementCount, count) } }

    mutating func add(_ value: JSONNode) { if isNeeded { places.insert(value.index) } }

    /// Adds what another schema has judged of the same value.
    mutating func merge(_ other: EvaluatedParts) {
        guard isNeeded else { return }
        hasAll = hasAll || other.hasAll
        elementCount = max(elementCount, other.elementCount)
        places.formUnion(other.places)
    }

    func contains(member value: JSONNode) -> Bool { hasAll || places.contains(value.index) }

    func contains(element value: JSONNode, at position: Int) -> Bool {
        hasAll || position < elementCount || places.contains(value.index)
    }
}
