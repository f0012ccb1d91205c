public import Logging

/// A run that sends documents over a `.ionapi` file's connection, one after the other.
///
/// It stops at the first answer that refuses the credentials or the set-up, since every further document would be refused
/// in the same way; those are counted as not tried.
public struct SendRun: Sendable {
    private let file: IONAPIFile
    private let options: IMSClientOptions
    private let api: IMSVersion
    private let timeouts: TransportTimeouts
    private let proxies: ProxySettings
    private let logger: Logger

    /// Reads the connection and the proxy's variables.
    ///
    /// - Parameters:
    ///   - path: The path of the `.ionapi` file.
    ///   - allowsInsecurePermissions: Whether a file is taken that the group or everybody may read.
    ///   - options: How the client behaves.
    ///   - api: The version of the service.
    ///   - timeouts: How long the steps of an exchange may take.
    ///   - environment: The variables, of which `HTTPS_PROXY` and `NO_PROXY` are used.
    ///   - logger: Where the client logs.
    /// - Throws: ``IONAPIFileError`` or ``ProxySettingsError``.
    public init(
        ionapi path: String,
        allowsInsecurePermissions: Bool = false,
        options: IMSClientOptions = IMSClientOptions(),
        api: IMSVersion = .v3,
        timeouts: TransportTimeouts = TransportTimeouts(),
        environment: [String: String] = [:],
        logger: Logger = Logger(label: "bodkit.ims") { _ in SwiftLogNoOpLogHandler() }
    ) throws {
        file = try IONAPIFile(opening: path, allowsInsecurePermissions: allowsInsecurePermissions)
        proxies = try ProxySettings(environment: environment)
        self.options = options
        self.api = api
        self.timeouts = timeouts
        self.logger = logger
    }

    /// Sends documents and reports what becomes of each as it is known.
    ///
    /// - Parameters:
    ///   - documents: The documents; each is taken from the sequence when its turn comes.
    ///   - report: Called for every document that was tried.
    /// - Returns: The numbers of the run.
    public func run(
        _ documents: some Sequence<OutgoingDocument>,
        report: (SendResult) -> Void = { _ in }
    ) async -> SendSummary {
        let transport = AsyncHTTPClientTransport(timeouts: timeouts, proxies: proxies)
        let summary = await send(documents, over: transport, report: report)
        await transport.shutdown()
        return summary
    }

    /// Sends documents over a transport.
    func send(
        _ documents: some Sequence<OutgoingDocument>,
        over transport: any HTTPTransport,
        report: (SendResult) -> Void
    ) async -> SendSummary {
        let client = IMSClient(file, options: options, transport: transport, logger: logger)
        var summary = SendSummary()
        var isStopped = false
        for document in documents {
            if isStopped {
                summary.notTried += 1
                continue
            }
            let result = await result(of: document, client)
            summary.count(result.exitClass)
            isStopped = result.exitClass == .setUp
            report(result)
        }
        return summary
    }

    private func result(of document: OutgoingDocument, _ client: IMSClient) async -> SendResult {
        do {
            return .handled(file: document.file, try await client.send(document.bytes, document.headers, api: api))
        } catch {
            return .unusable(file: document.file, error)
        }
    }
}
