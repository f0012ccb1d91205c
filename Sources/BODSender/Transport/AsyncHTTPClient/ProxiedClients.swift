import AsyncHTTPClient
import NIOCore
import NIOSSL

/// One client that connects directly and, where a proxy is set, one that connects through it.
struct ProxiedClients: Sendable {
    private let direct: HTTPClient
    private let proxied: HTTPClient?
    private let proxies: ProxySettings

    init(timeouts: TransportTimeouts, proxies: ProxySettings) {
        self.proxies = proxies
        let configuration = Self.configuration(timeouts)
        direct = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        proxied = proxies.proxy.map { proxy in
            var configuration = configuration
            configuration.proxy = .server(
                host: proxy.host,
                port: proxy.port,
                authorization: proxy.credentials.map(Self.authorization)
            )
            return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        }
    }

    func client(for url: ServiceURL) -> HTTPClient {
        proxies.proxy(for: url) == nil ? direct : proxied ?? direct
    }

    /// A client that is shut down already says so by an error, which changes nothing.
    func shutdown() async {
        try? await direct.shutdown()
        try? await proxied?.shutdown()
    }

    private static func configuration(_ timeouts: TransportTimeouts) -> HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        var pool = HTTPClient.Configuration.ConnectionPool()
        pool.retryConnectionEstablishment = false
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls,
            redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(
                connect: TimeAmount(timeouts.connect),
                read: TimeAmount(timeouts.response),
                write: TimeAmount(timeouts.write)
            ),
            connectionPool: pool,
            decompression: .disabled
        )
        configuration.httpVersion = .http1Only
        configuration.maximumUsesPerConnection = 1
        return configuration
    }

    private static func authorization(_ credentials: Secret) -> HTTPClient.Authorization {
        let parts = credentials.reveal().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return .basic(username: String(parts[0]), password: parts.count == 2 ? String(parts[1]) : "")
    }
}
