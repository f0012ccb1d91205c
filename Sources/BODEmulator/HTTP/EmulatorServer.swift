import Hummingbird
import Logging
import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The HTTP server in its task.
struct EmulatorServer: Sendable {
    /// The port that it got.
    let port: Int
    private let task: Task<Void, any Error>
    private let connections: OpenConnections

    /// The time after which a connection on which nothing happens is closed.
    private static let idleTimeout = TimeAmount.seconds(120)

    /// Starts a server and waits until it listens.
    static func start(
        _ responder: EmulatorResponder,
        port: Int,
        logger: Logger
    ) async throws(EmulatorError) -> EmulatorServer {
        let connections = OpenConnections()
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let application = Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [connections.makeHandler()],
                    idleTimeout: idleTimeout
                )
            ),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { continuation.yield($0.localAddress?.port ?? port) },
            logger: logger
        )
        let task = Task {
            defer { continuation.finish() }
            try await application.run()
        }
        for await bound in ports { return EmulatorServer(port: bound, task: task, connections: connections) }
        throw .cannotListen(port: port, reason: await reason(task))
    }

    /// Waits until the server has ended.
    func wait() async {
        _ = await task.result
    }

    /// Stops listening; requests in progress have a moment to end.
    func stop() {
        task.cancel()
        connections.stop()
    }

    private static func reason(_ task: Task<Void, any Error>) async -> String {
        switch await task.result {
        case .success: "the server ended"
        case .failure(let error as IOError) where error.errnoCode == EADDRINUSE:
            "another program listens there; give another port, or 0 for a free one"
        case .failure(let error as IOError): String(cString: strerror(error.errnoCode))
        case .failure(let error): String(describing: error)
        }
    }
}
