/// How a client shows its identity to the token service (RFC 6749 section 2.3.1).
public enum ClientAuthentication: String, Sendable, Hashable, CaseIterable {
    /// In the header `Authorization: Basic`.
    case basic
    /// As `client_id` and `client_secret` in the body.
    case body
}
