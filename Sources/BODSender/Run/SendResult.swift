/// What became of one document of a run.
public enum SendResult: Sendable {
    /// It was handled; the receipt says how it went.
    case handled(file: String, DeliveryReceipt)
    /// It could not be sent as it is; nothing left.
    case unusable(file: String, IMSClientError)

    /// The class of exit code that the result stands for.
    public var exitClass: DeliveryExitClass {
        switch self {
        case .handled(_, let receipt): DeliveryExitClass(receipt.outcome.kind)
        case .unusable(_, let error): error.exitClass
        }
    }
}
