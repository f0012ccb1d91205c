/// The address of a service: `https://host:port/path`, without a query, a fragment or credentials.
///
/// `http` is taken for a loopback host only, because tokens and documents travel to this address.
public struct ServiceURL: Sendable, Hashable, CustomStringConvertible {
    /// `https`, or `http` for a loopback host.
    public let scheme: String
    /// The host, in lower case; an IPv6 address keeps its brackets.
    public let host: String
    /// The port, when the address names one.
    public let port: Int?
    /// The path, which begins with a slash unless it is empty, and never ends with one unless the address did.
    public let path: String

    /// Reads an address.
    ///
    /// - Parameter text: The address.
    /// - Throws: ``ServiceURLError``, which names the problem and never the address.
    public init(_ text: String) throws(ServiceURLError) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x22 }) else { throw .characters }
        guard let separator = text.range(ofScheme: "://") else { throw .scheme }
        scheme = text[..<separator.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { throw .scheme }
        let rest = text[separator.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if authority.contains("@") { throw .credentials }
        let path = rest[authority.endIndex...]
        if path.contains("?") || path.contains("#") { throw .query }
        (host, port) = try Self.split(authority)
        self.path = Self.normalised(path)
        if scheme == "http", !Self.isLoopback(host) { throw .plain }
    }

    private init(_ base: ServiceURL, path: String) {
        scheme = base.scheme
        host = base.host
        port = base.port
        self.path = path
    }

    /// The address with further path segments; slashes at the joints are neither doubled nor missing.
    ///
    /// - Parameter parts: What follows the path; a part may hold several segments.
    /// - Returns: The longer address.
    public func appending(_ parts: String...) -> ServiceURL {
        let segments = ([path] + parts).flatMap { $0.split(separator: "/") }.map { Self.encoded($0) }
        return ServiceURL(self, path: segments.map { "/" + $0 }.joined())
    }

    /// Whether the host is this machine.
    public var isLoopback: Bool { Self.isLoopback(host) }

    /// The address as text.
    public var description: String {
        "\(scheme)://\(host)\(port.map { ":\($0)" } ?? "")\(path)"
    }

    private static func split(_ authority: Substring) throws(ServiceURLError) -> (String, Int?) {
        let bracket = authority.lastIndex(of: "]")
        let colon = authority.lastIndex(of: ":").flatMap { index in bracket.map { index > $0 } ?? true ? index : nil }
        let host = colon.map { authority[..<$0] } ?? authority
        if host.isEmpty { throw .host }
        if host.contains(":"), !(host.hasPrefix("[") && host.hasSuffix("]")) { throw .host }
        guard let colon else { return (host.lowercased(), nil) }
        guard let port = UInt16(authority[authority.index(after: colon)...]), port > 0 else { throw .port }
        return (host.lowercased(), Int(port))
    }

    private static func normalised(_ path: Substring) -> String {
        let joined = path.split(separator: "/").map { "/" + $0 }.joined()
        return path.hasSuffix("/") && !joined.isEmpty ? joined + "/" : joined
    }

    /// What may not stand in a segment is percent-encoded (RFC 3986 section 3.3); what is encoded already stays.
    private static func encoded(_ segment: Substring) -> String {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@%".utf8)
        return segment.utf8.map { allowed.contains($0) ? String(UnicodeScalar($0)) : PercentEncoding.escape($0) }
            .joined()
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "[::1]" || isLoopbackIPv4(host)
    }

    /// All of 127.0.0.0/8 (RFC 1122), written as four decimal numbers.
    private static func isLoopbackIPv4(_ host: String) -> Bool {
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && numbers.first == 127 && !numbers.contains(nil)
    }
}

extension String {
    fileprivate func range(ofScheme separator: String) -> Range<String.Index>? {
        guard let colon = utf8.firstIndex(of: 0x3A) else { return nil }
        guard self[colon...].utf8.starts(with: separator.utf8) else { return nil }
        return colon..<utf8.index(colon, offsetBy: separator.utf8.count)
    }
}
