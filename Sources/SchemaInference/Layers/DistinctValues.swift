/// The different values of a place with their counts, as long as they are few.
///
/// Beyond its bound the set forgets all values for good. That keeps merging associative: whether the bound is exceeded depends on
/// the union alone, not on the order in which its parts came.
public struct DistinctValues: Sendable, Hashable {
    /// The counts by value; empty when there were too many.
    public private(set) var counts: [ExactText: Int] = [:]
    /// Whether there were more values than the bound allows, or values were not to be kept.
    public private(set) var isOverfull = false
    /// The most values that are kept; the smallest bound of all that was merged holds.
    private var bound = Int.max

    /// The set without values.
    public init() {}

    /// The longest value that is kept, in bytes; longer ones are no members of a list of codes.
    static let longestValue = 100

    /// The bound, if there is one yet.
    var knownBound: Int? { bound == Int.max ? nil : bound }

    /// The set as it was saved.
    init(counts: [ExactText: Int], isOverfull: Bool, bound: Int?) {
        self.counts = isOverfull ? [:] : counts
        self.isOverfull = isOverfull
        self.bound = bound ?? Int.max
    }

    mutating func insert(_ value: ExactText, bound newBound: Int) {
        bound = min(bound, newBound)
        if isOverfull { return }
        if value.text.utf8.count > Self.longestValue { return overflow() }
        counts[value, default: 0] += 1
        if counts.count > bound { overflow() }
    }

    mutating func merge(_ other: DistinctValues) {
        bound = min(bound, other.bound)
        if isOverfull || other.isOverfull { return overflow() }
        counts.merge(other.counts, uniquingKeysWith: +)
        if counts.count > bound { overflow() }
    }

    /// Gives up all values, because there were too many or because one could not be kept.
    mutating func overflow() {
        isOverfull = true
        counts = [:]
    }
}
