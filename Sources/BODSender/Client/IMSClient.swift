public import Logging

/// A client of the ION Messaging Service (IMS) behind Infor's API gateway.
///
/// ```swift
/// let file = try IONAPIFile(opening: "acme.ionapi")
/// try await AsyncHTTPClientTransport.withTransport { transport in
///     let client = IMSClient(file, transport: transport)
///     let headers = MessageHeaders(documentName: "Sync.Requisition", fromLogicalID: "lid://infor.ims.cp_myapp")
///     let receipt = try await client.send(document, headers)
///     print(receipt.outcome.summary)
/// }
/// ```
///
/// A client holds one token and may be used by many tasks at once. Neither its messages nor its logs show a secret.
public struct IMSClient: Sendable {
    /// The address of the service.
    public let serviceURL: ServiceURL
    let transport: any HTTPTransport
    let tokens: TokenSource
    let logger: Logger
    private let fileSecrets: [Secret?]

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - file: The connection.
    ///   - options: How the client behaves.
    ///   - transport: What carries its requests.
    ///   - logger: Where it logs what it does, on the level `debug`.
    ///   - now: The clock by which tokens end.
    public init(
        _ file: IONAPIFile,
        options: IMSClientOptions = IMSClientOptions(),
        transport: any HTTPTransport,
        logger: Logger = Logger(label: "bodkit.ims") { _ in SwiftLogNoOpLogHandler() },
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        serviceURL = file.gateway.appending(file.tenant, options.servicePath)
        self.transport = transport
        self.logger = logger
        fileSecrets = [file.clientSecret, file.serviceAccount?.accessKey, file.serviceAccount?.secretKey]
        let request = TokenRequest(file: file, grant: options.grant, authentication: options.authentication)
        tokens = TokenSource(request: request, transport: transport, now: now, logger: logger)
    }

    /// Hides the connection's secrets and the tokens that were used in what a service says.
    func redaction(and used: [AccessToken]) -> Redaction {
        Redaction(fileSecrets + used.map(\.value))
    }
}
