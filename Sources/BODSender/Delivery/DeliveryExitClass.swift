/// The classes of the exit codes of a run that sends documents; the program names the numbers.
public enum DeliveryExitClass: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Everything was accepted.
    case clean = 0
    /// Documents were refused.
    case refused = 1
    /// Something is to be tried again later.
    case temporary = 5
    /// The outcome of a send is unknown.
    case unknown = 6
    /// The destination refuses our credentials or our set-up.
    case setUp = 7

    /// The class of one outcome.
    ///
    /// - Parameter kind: What became of the document.
    public init(_ kind: DeliveryOutcome.Kind) {
        self =
            switch kind {
            case .accepted: .clean
            case .rejected: .refused
            case .temporary: .temporary
            case .unknown: .unknown
            case .setUp: .setUp
            }
    }

    /// Orders by what a person must know first.
    ///
    /// An unknown outcome is the greatest: whoever runs the command again without looking may send a document twice, so
    /// nothing else may hide it.
    public static func < (left: DeliveryExitClass, right: DeliveryExitClass) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .clean: 0
        case .refused: 1
        case .temporary: 2
        case .setUp: 3
        case .unknown: 4
        }
    }
}
