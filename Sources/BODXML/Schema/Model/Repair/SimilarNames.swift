/// The names of a content model that names of children look like; each child's name is compared once.
struct SimilarNames {
    struct Candidate {
        let symbol: Int32
        let distance: Int32
    }

    private let names: [XMLName]
    private var known: [XMLName: [Candidate]] = [:]

    init(_ names: [XMLName]) {
        self.names = names
    }

    /// The candidates for a name that the model does not have, the nearest first.
    mutating func candidates(for name: XMLName) -> [Candidate] {
        if let found = known[name] { return found }
        var found: [Candidate] = []
        for (symbol, other) in names.enumerated() {
            guard let distance = NameSimilarity.distance(from: name, to: other) else { continue }
            found.append(Candidate(symbol: Int32(symbol), distance: Int32(distance)))
        }
        found.sort { ($0.distance, $0.symbol) < ($1.distance, $1.symbol) }
        known[name] = found
        return found
    }
}
