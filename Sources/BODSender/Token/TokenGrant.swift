/// How a token is asked for (RFC 6749).
public enum TokenGrant: String, Sendable, Hashable, CaseIterable {
    /// With the keys of a service account as user name and password (section 4.3).
    case password
    /// With the client's own credentials (section 4.4).
    case clientCredentials = "client_credentials"
}
