/// Why the address of a proxy cannot be used; the address itself may hold a password and is not repeated.
public enum ProxySettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The address has a scheme other than `http`.
    case scheme
    /// The address has no valid host or port.
    case address

    /// What is wrong, without a full stop.
    public var description: String {
        switch self {
        case .scheme: "HTTPS_PROXY has a scheme other than http://"
        case .address: "HTTPS_PROXY has no valid host and port"
        }
    }
}
