/// Why an address is not one that documents are sent to.
public enum ServiceURLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The address does not begin with `https://`.
    case scheme
    /// `http` is used for a host other than this machine.
    case plain
    /// The address has a user name or a password.
    case credentials
    /// There is no host, or it cannot be read.
    case host
    /// The port is not a number from 1 to 65535.
    case port
    /// The address has a query or a fragment.
    case query
    /// The address has blanks or characters that no address may have.
    case characters

    /// What is wrong, as the end of a sentence; the address itself is not repeated.
    public var description: String {
        switch self {
        case .scheme: "does not begin with https://"
        case .plain: "begins with http://, which is taken for this machine only; use https://"
        case .credentials: "has a user name before the host"
        case .host: "has no valid host"
        case .port: "has a port that is not a number from 1 to 65535"
        case .query: "has a query or a fragment"
        case .characters: "has blanks or characters that an address may not have"
        }
    }
}
