/// What a `.ionapi` file says: the credentials of an authorized app of Infor's API gateway, as ION Desk hands them out.
///
/// Keep such a file like a private key. Its secrets are wrapped in ``Secret``, and no message repeats a value.
public struct IONAPIFile: Sendable, Equatable {
    /// The tenant (`ti`), such as `ACME_PRD`.
    public let tenant: String
    /// The name of the authorized app (`cn`).
    public let applicationName: String?
    /// The client ID (`ci`), which the IMS connection point must name too.
    public let clientID: String
    /// The client secret (`cs`).
    public let clientSecret: Secret
    /// The base address of the API gateway (`iu`).
    public let gateway: ServiceURL
    /// The address that tokens are asked from (`pu` and `ot`).
    public let tokenURL: ServiceURL
    /// The address at which tokens are revoked (`pu` and `or`).
    public let revocationURL: ServiceURL?
    /// The key and the secret of the service account (`saak` and `sask`); without them the grant is client_credentials.
    public let serviceAccount: ServiceAccount?
    /// The scopes (`sc`), empty in older files.
    public let scopes: [String]

    /// The access key and the secret key of a service account.
    public struct ServiceAccount: Sendable, Equatable {
        /// The access key (`saak`), `<tenant>#<random>`.
        public let accessKey: Secret
        /// The secret key (`sask`).
        public let secretKey: Secret

        /// Makes a service account.
        ///
        /// - Parameters:
        ///   - accessKey: The access key.
        ///   - secretKey: The secret key.
        public init(accessKey: Secret, secretKey: Secret) {
            self.accessKey = accessKey
            self.secretKey = secretKey
        }
    }

    /// Makes the same connection as a file would.
    ///
    /// - Parameters:
    ///   - tenant: The tenant.
    ///   - applicationName: The name of the authorized app.
    ///   - clientID: The client ID.
    ///   - clientSecret: The client secret.
    ///   - gateway: The base address of the API gateway.
    ///   - tokenURL: The address that tokens are asked from.
    ///   - revocationURL: The address at which tokens are revoked.
    ///   - serviceAccount: The service account, if there is one.
    ///   - scopes: The scopes.
    public init(
        tenant: String,
        applicationName: String? = nil,
        clientID: String,
        clientSecret: Secret,
        gateway: ServiceURL,
        tokenURL: ServiceURL,
        revocationURL: ServiceURL? = nil,
        serviceAccount: ServiceAccount? = nil,
        scopes: [String] = []
    ) {
        self.tenant = tenant
        self.applicationName = applicationName
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.gateway = gateway
        self.tokenURL = tokenURL
        self.revocationURL = revocationURL
        self.serviceAccount = serviceAccount
        self.scopes = scopes
    }
}
