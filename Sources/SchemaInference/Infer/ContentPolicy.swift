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

    /// Whether two elements of one name stand apart in every parent for a reason.
    ///
    /// If all children came in any order, the two would fall on their places among the others with a probability of one in C(others + 2, 2)
    /// for every parent beyond the first, which shows the places.
    ///
    /// - Parameters:
    ///   - others: How many other elements each parent has at least.
    ///   - parents: How many parents there are.
    /// - Returns: Whether enough parents show it, or chance would be rare.
    func isTwice(others: Int, parents: Int) -> Bool {
        if parents >= Self.samples { return true }
        var ways = 1
        for _ in 1..<max(1, parents) where ways < Self.rareChance { ways *= Self.combinations(others + 2, 2) }
        return ways >= Self.rareChance
    }

    /// Whether the children of a place, whose order varies throughout, come at most once each.
    ///
    /// That they do is claimed when it would be a rare chance: if each child were any of the names, m children would all be different with a
    /// probability of k!/((k − m)! k^m). It is greatest where all parents have nearly the same number of children and all names are equally
    /// frequent, so that this is taken. And there have to be several orders: three names stood first, or last, or all of two did.
    ///
    /// - Parameter node: What was seen of the place.
    /// - Returns: Whether its children come in any order, each once at most.
    func isInterleaved(_ node: NodeEvidence) -> Bool {
        guard node.fields.count > 1, node.fields.values.allSatisfy({ $0.most == 1 }) else { return false }
        let firsts = node.order.steps.keys.count { $0.from == nil && $0.to != nil }
        let lasts = node.order.steps.keys.count { $0.to == nil && $0.from != nil }
        guard max(firsts, lasts) >= min(3, node.fields.count) else { return false }
        let children = node.fields.values.reduce(0) { $0 + $1.occurrences }
        let (fewer, more) = children.quotientAndRemainder(dividingBy: max(1, node.structures))
        var chance = 1.0
        for parent in 0..<node.structures where chance * Double(Self.rareChance) >= 1 {
            chance *= Self.chanceOfDifferent(parent < more ? fewer + 1 : fewer, of: node.fields.count)
        }
        return chance * Double(Self.rareChance) < 1
    }

    private static func chanceOfDifferent(_ children: Int, of names: Int) -> Double {
        (0..<children).reduce(1) { $0 * Double(names - $1) / Double(names) }
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
