import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// The transport over AsyncHTTPClient and SwiftNIO.
///
/// Verified with AsyncHTTPClient 1.37 against servers on loopback that read a whole POST and then close, reset or stay
/// silent, and by reading its sources:
///
/// - It never makes a request a second time once a connection took it. What it repeats is the opening of connections;
///   that is switched off here, so that a refused connection is reported at once.
/// - It would reuse a kept-alive connection for a POST, and a server that closes such a connection at that moment leaves
///   the outcome unknown. `maximumUsesPerConnection` of 1 gives every exchange a connection of its own, and the header
///   `Connection: close` says so to the server.
/// - Redirects are off: a redirected POST would lose its body or hand the token to another host.
/// - HTTP/2 is off: streams share a connection, which would undo the first promise.
/// - Its delegate tells when the whole request was handed to the system, from which moment an answer that does not come
///   means that the outcome is unknown.
///
/// ``shutdown()`` must be called when the transport is no longer used; ``withTransport(timeouts:proxies:_:)`` does it.
public struct AsyncHTTPClientTransport: HTTPTransport {
    private let clients: ProxiedClients
    private let timeouts: TransportTimeouts

    /// The most bytes of an answer's body that are kept.
    static let maximumResponseBytes = 1 << 20

    /// Makes a transport.
    ///
    /// - Parameters:
    ///   - timeouts: How long the steps of an exchange may take.
    ///   - proxies: Which proxy connections are made through.
    public init(timeouts: TransportTimeouts = TransportTimeouts(), proxies: ProxySettings = .direct) {
        self.timeouts = timeouts
        clients = ProxiedClients(timeouts: timeouts, proxies: proxies)
    }

    /// Makes a transport for the duration of some work.
    ///
    /// - Parameters:
    ///   - timeouts: How long the steps of an exchange may take.
    ///   - proxies: Which proxy connections are made through.
    ///   - body: The work.
    /// - Returns: What the work returns.
    /// - Throws: What the work throws.
    public static func withTransport<Result>(
        timeouts: TransportTimeouts = TransportTimeouts(),
        proxies: ProxySettings = .direct,
        _ body: (AsyncHTTPClientTransport) async throws -> Result
    ) async throws -> Result {
        let transport = AsyncHTTPClientTransport(timeouts: timeouts, proxies: proxies)
        do {
            let result = try await body(transport)
            await transport.shutdown()
            return result
        } catch {
            await transport.shutdown()
            throw error
        }
    }

    /// Closes all connections; exchanges in progress fail.
    public func shutdown() async {
        await clients.shutdown()
    }

    /// Makes a request on a connection of its own and waits for the answer.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer, whatever its status.
    /// - Throws: ``TransportFailure`` when there is no answer.
    public func exchange(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let collector = ResponseCollector(limit: Self.maximumResponseBytes)
        do {
            let task = clients.client(for: request.url).execute(
                request: try HTTPClient.Request(request),
                delegate: collector,
                deadline: .now() + TimeAmount(timeouts.total)
            )
            try await withTaskCancellationHandler {
                try await task.get()
            } onCancel: {
                task.cancel()
            }
        } catch {
            // With a status the server has answered; what is missing is a part of the body.
            if let partial = collector.response(isComplete: false) { return partial }
            throw TransportFailure(stage: collector.stage, reason: TransportFailure.Reason(error))
        }
        guard let response = collector.response(isComplete: true) else {
            throw TransportFailure(stage: collector.stage, reason: .other)
        }
        return response
    }
}

extension HTTPClient.Request {
    /// The request as the client takes it.
    fileprivate init(_ request: TransportRequest) throws {
        var headers = HTTPHeaders(request.headers.map { ($0.name, $0.value.reveal()) })
        headers.replaceOrAdd(name: "User-Agent", value: "bodkit")
        headers.replaceOrAdd(name: "Connection", value: "close")
        try self.init(
            url: request.url.description,
            method: HTTPMethod(rawValue: request.method.rawValue),
            headers: headers,
            body: request.method == .post ? .bytes(request.body) : nil
        )
    }
}

extension TimeAmount {
    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
