/// Why there is no token.
///
/// No case holds a credential or the body of an answer.
public enum TokenError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The token service refused the request with an error of RFC 6749 section 5.2.
    case refused(status: Int, code: String?)
    /// The token service answered with a status that says nothing about the credentials.
    case unavailable(status: Int)
    /// The answer is not a token.
    case malformedResponse
    /// The exchange failed.
    case transport(TransportFailure)

    /// Reads an answer that is not 2xx.
    init(status: Int, body: [UInt8]) {
        switch status {
        case 408, 425, 429, 500...: self = .unavailable(status: status)
        default: self = .refused(status: status, code: Self.code(in: body))
        }
    }

    /// Whether the same request may succeed later.
    public var isTemporary: Bool {
        switch self {
        case .refused, .malformedResponse: false
        case .unavailable: true
        case .transport(let failure): failure.reason != .certificate
        }
    }

    /// What is wrong and what to do, without a full stop.
    public var description: String {
        switch self {
        case .refused(let status, let code?): "the token service answered \(status) \(code)" + Self.hint(code)
        case .refused(let status, nil): "the token service answered \(status)"
        case .unavailable(let status): "the token service answered \(status); try again later"
        case .malformedResponse: "the token service answered with something that is not a bearer token"
        case .transport(let failure): "the token service could not be asked: \(failure)"
        }
    }

    private static func hint(_ code: String) -> String {
        switch code {
        case "invalid_client": ": it does not know this client ID and secret (ci, cs)"
        case "invalid_grant": ": it does not accept the service account (saak, sask)"
        case "invalid_scope": ": the scope (sc) is not one that the app may ask for"
        case "unauthorized_client", "unsupported_grant_type": ": the app may not ask for a token in this way"
        default: ""
        }
    }
}
