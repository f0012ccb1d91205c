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
    /// One in how many is too rare to be chance.
    static let rareChance = 20
    /// The most parts of which one is required: XML Schema has to write the last of them as often as there are parts.
    static let mostAlternatives = 4

    private(set) var doubts: [Doubt] = []

    /// Whether alternatives that were shown so often exclude each other.
    func isExclusive(_ counts: [Int]) -> Bool {
        counts.reduce(0, +) >= Self.samples && counts.allSatisfy { $0 >= Self.samplesOfEach }
    }

    /// Whether elements that stood together in some parents and were all absent from the others are known to come as a whole.
    ///
    /// They are after enough samples, and sooner where it would be a rare chance: if each came by itself, in as many parents, they would
    /// meet in the same ones with a probability of one in C(parents, present) for every element beyond the first (Fisher's exact test).
    ///
    /// - Parameters:
    ///   - elements: How many elements are always there when one is.
    ///   - present: How many parents have them.
    ///   - parents: How many parents there are.
    /// - Returns: Whether they come together or not at all.
    func isWhole(elements: Int, present: Int, parents: Int) -> Bool {
        if elements < 2 { return false }
        if present >= Self.samples { return true }
        var ways = 1
        for _ in 1..<elements where ways < Self.rareChance {
            ways *= Self.combinations(parents, present)
        }
        return ways >= Self.rareChance
    }

    /// The number of ways to choose, as far as it matters.
    private static func combinations(_ all: Int, _ chosen: Int) -> Int {
        var result = 1
        for step in 0..<min(chosen, all - chosen) where result < rareChance {
            result = result * (all - step) / (step + 1)
        }
        return min(result, rareChance)
    }

    mutating func note(_ doubt: Doubt) { doubts.append(doubt) }
}
