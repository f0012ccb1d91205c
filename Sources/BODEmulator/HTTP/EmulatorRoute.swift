/// What a path asks for.
///
/// What stands before the known end of a path does not matter, so that a wrapper which a tenant
/// publishes, such as `/ACME/CustomerApi/IMSV3Wrapper/Messaging/v3/multipartMessage`, works like the service itself.
enum EmulatorRoute: Sendable, Equatable {
    case token
    case revocation
    case ping
    case versions
    case message(EmulatedVersion)

    init?(path: String) {
        let segments = path.split(separator: "/").map(String.init)
        switch (segments.dropLast().last, segments.last) {
        case (_, "token.oauth2"?): self = .token
        case (_, "revoke_token.oauth2"?): self = .revocation
        case (_, "ping"?): self = .ping
        case (_, "versions"?): self = .versions
        case ("v2"?, "multipartMessage"?): self = .message(.v2)
        case ("v3"?, "multipartMessage"?): self = .message(.v3)
        default: return nil
        }
    }

    /// The method that the path takes.
    var method: String {
        switch self {
        case .ping, .versions: "GET"
        case .token, .revocation, .message: "POST"
        }
    }

    /// Whether the gateway wants a bearer token.
    var needsToken: Bool { self != .token && self != .revocation }
}
