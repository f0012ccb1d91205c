public import BODDiagnostics
public import BODMessage

/// Why a request to the service could not be made or brought no usable answer.
///
/// What becomes of a document that was sent is no error but a ``DeliveryOutcome``.
public enum IMSClientError: Error, Sendable, CustomStringConvertible {
    /// The headers would be refused; nothing was sent.
    case headers([Diagnostic])
    /// The document cannot be encoded as its headers say; nothing was sent.
    case payload(MessagePayloadError)
    /// There is no token.
    case token(TokenError)
    /// The exchange failed.
    case transport(TransportFailure)
    /// The service answered with another status than 200.
    case status(Int, messages: [String])
    /// The answer cannot be read.
    case malformedAnswer

    /// The class of exit code that the error stands for.
    public var exitClass: DeliveryExitClass {
        switch self {
        case .headers, .payload: .refused
        case .token(let error): error.isTemporary ? .temporary : .setUp
        case .transport(let failure): failure.reason == .certificate ? .setUp : .temporary
        case .status(let status, _): [408, 421, 425, 429, 500, 502, 503, 504].contains(status) ? .temporary : .setUp
        case .malformedAnswer: .setUp
        }
    }

    /// What is wrong, without a full stop.
    public var description: String {
        switch self {
        case .headers(let findings): findings.map(\.summary).joined(separator: "; ")
        case .payload(let error): error.description
        case .token(let error): error.description
        case .transport(let failure): "the service could not be asked: \(failure)"
        case .status(let status, let messages): (["the service answered \(status)"] + messages).joined(separator: ": ")
        case .malformedAnswer: "the service answered with something that cannot be read"
        }
    }
}
