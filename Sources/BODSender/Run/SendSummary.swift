/// The numbers of a run; they add up to the number of documents.
public struct SendSummary: Sendable, Hashable {
    /// How many documents became what.
    public private(set) var counts: [DeliveryExitClass: Int] = [:]
    /// How many documents were not tried, because the destination refuses the set-up.
    public internal(set) var notTried = 0

    /// How many documents there were.
    public var total: Int { counts.values.reduce(notTried, +) }

    /// The class of the run's exit code: what a person must know first.
    public var exitClass: DeliveryExitClass { counts.keys.max() ?? .clean }

    /// Counts a result.
    mutating func count(_ exitClass: DeliveryExitClass) {
        counts[exitClass, default: 0] += 1
    }
}
