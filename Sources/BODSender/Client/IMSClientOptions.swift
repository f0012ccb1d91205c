/// How a client of the ION Messaging Service behaves.
public struct IMSClientOptions: Sendable, Hashable {
    /// The path of the service after the gateway's address and the tenant.
    ///
    /// A tenant may publish a wrapper instead, such as `CustomerApi/IMSV3Wrapper/Messaging`.
    public var servicePath: String
    /// How the token is asked for; nil chooses what fits the `.ionapi` file.
    public var grant: TokenGrant?
    /// How the client shows its identity to the token service.
    public var authentication: ClientAuthentication

    /// The path under which Infor's gateway publishes the service.
    public static let standardServicePath = "IONSERVICES/api/ion/messaging/service"

    /// Makes options.
    ///
    /// - Parameters:
    ///   - servicePath: The path of the service after the gateway's address and the tenant.
    ///   - grant: How the token is asked for.
    ///   - authentication: How the client shows its identity to the token service.
    public init(
        servicePath: String = standardServicePath,
        grant: TokenGrant? = nil,
        authentication: ClientAuthentication = .basic
    ) {
        self.servicePath = servicePath
        self.grant = grant
        self.authentication = authentication
    }
}
