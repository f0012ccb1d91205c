/// Which proxy connections are made through, from the variables `HTTPS_PROXY` and `NO_PROXY`.
///
/// The names are taken in lower case too, as curl does; lower case wins. `http` addresses are those of this machine, and
/// loopback hosts are never reached through a proxy.
public struct ProxySettings: Sendable, Equatable {
    /// The proxy for `https` addresses.
    public let proxy: Proxy?
    /// Hosts, domains or `*` that are reached directly.
    public let exceptions: [String]

    /// A proxy that opens tunnels (`CONNECT`, RFC 9110 section 9.3.6).
    public struct Proxy: Sendable, Equatable {
        /// The host.
        public let host: String
        /// The port.
        public let port: Int
        /// The user name and the password with a colon between them, when the address has them.
        public let credentials: Secret?
    }

    /// No proxy at all.
    public static let direct = ProxySettings(proxy: nil, exceptions: [])

    /// Reads the variables of an environment; an address that cannot be read is refused.
    ///
    /// - Parameter environment: The variables by name.
    /// - Throws: ``ProxySettingsError``.
    public init(environment: [String: String]) throws(ProxySettingsError) {
        let address = environment["https_proxy"] ?? environment["HTTPS_PROXY"] ?? ""
        let list = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
        proxy = address.isEmpty ? nil : try Self.proxy(address)
        exceptions = list.split { $0 == "," || $0 == " " }.map { String($0).lowercased() }
    }

    private init(proxy: Proxy?, exceptions: [String]) {
        self.proxy = proxy
        self.exceptions = exceptions
    }

    /// The proxy for an address; nil means a direct connection.
    ///
    /// - Parameter url: The address.
    /// - Returns: The proxy, unless the address is an exception.
    public func proxy(for url: ServiceURL) -> Proxy? {
        guard url.scheme == "https", !url.isLoopback else { return nil }
        return exceptions.contains { Self.covers($0, host: url.host) } ? nil : proxy
    }

    private static func covers(_ exception: String, host: String) -> Bool {
        if exception == "*" { return true }
        let name = exception.hasPrefix(".") ? exception.dropFirst() : exception[...]
        return !name.isEmpty && (host == name || host.hasSuffix(".\(name)"))
    }

    private static func proxy(_ address: String) throws(ProxySettingsError) -> Proxy {
        var rest = address[...]
        if let separator = address.firstIndex(of: ":"), address[separator...].hasPrefix("://") {
            guard address[..<separator].lowercased() == "http" else { throw .scheme }
            rest = address[separator...].dropFirst(3)
        }
        let authority = rest.prefix { $0 != "/" }
        let at = authority.lastIndex(of: "@")
        let place = at.map { authority[authority.index(after: $0)...] } ?? authority
        guard let url = try? ServiceURL("https://\(place)"), url.path.isEmpty else { throw .address }
        let credentials = at.map { Secret(PercentEncoding.decode(authority[..<$0])) }
        return Proxy(host: url.host, port: url.port ?? 80, credentials: credentials)
    }
}
