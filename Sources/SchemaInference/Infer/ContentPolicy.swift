/// When a choice is believed, and where doubts are noted.
struct ContentPolicy {
    /// What the samples leave open about a content model.
    enum Doubt: Hashable {
        /// Elements that never stood together, and are taken as optional one after another.
        case neverTogether([ExpandedName], samples: Int)
    }

    /// The fewest parents that have to show a choice before it is believed.
    static let samples = 10
    /// The fewest times that each alternative has to be shown.
    static let samplesOfEach = 3

    private(set) var doubts: [Doubt] = []

    /// Whether alternatives that were shown so often exclude each other.
    func isExclusive(_ counts: [Int]) -> Bool {
        counts.reduce(0, +) >= Self.samples && counts.allSatisfy { $0 >= Self.samplesOfEach }
    }

    /// Whether a part that was seen so often, and may be absent, is known to come as a whole.
    func isWhole(_ count: Int) -> Bool { count >= Self.samples }

    mutating func note(_ doubt: Doubt) { doubts.append(doubt) }
}
