public import BODMessage

/// A message header that the document does not give, and why.
public struct UnderivedHeader: Sendable, Hashable, CustomStringConvertible {
    /// The header.
    public let parameter: MessageParameter
    /// Why there is no value, as a clause.
    public let reason: String
    /// Whether ION refuses a message without it.
    public let isRequired: Bool

    init(_ parameter: MessageParameter, _ reason: String, isRequired: Bool = false) {
        self.parameter = parameter
        self.reason = reason
        self.isRequired = isRequired
    }

    /// The header and the reason.
    public var description: String { "\(parameter.rawValue): \(reason)" }
}
