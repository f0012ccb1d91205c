public import Logging

/// An ION Messaging Service on this machine, over real HTTP: token service, gateway and messages.
///
/// It listens on 127.0.0.1 only. Its credentials are made for it, and it writes the `.ionapi` file that leads to it.
///
/// ```swift
/// try await Emulator.withEmulator(EmulatorConfiguration()) { emulator in
///     let file = try IONAPIFile(reading: emulator.ionapi, file: "emulator.ionapi")
///     // … send something with an IMSClient …
///     for document in await emulator.documents { print(document.headers.documentName) }
/// }
/// ```
public struct Emulator: Sendable {
    private let credentials: EmulatorCredentials
    private let recorder: DocumentRecorder
    private let service: EmulatorService
    private let server: EmulatorServer

    /// The port that it listens on.
    public var port: Int { server.port }

    /// The address of the gateway and of the token service.
    public var baseURL: String { "http://127.0.0.1:\(port)" }

    /// The contents of the `.ionapi` file that leads here; they are secret.
    public var ionapi: [UInt8] { credentials.ionapi(baseURL: baseURL) }

    /// The documents that were accepted last, the latest at the end.
    public var documents: [ReceivedDocument] {
        get async { await recorder.documents }
    }

    /// How many documents were accepted.
    public var documentCount: Int {
        get async { await recorder.count }
    }

    /// Starts a service; it listens when this returns.
    ///
    /// - Parameters:
    ///   - configuration: How it behaves.
    ///   - logger: Where the server logs.
    ///   - listener: Called for every document that is accepted, before the sender gets its answer.
    /// - Returns: The service, which runs until it is stopped.
    /// - Throws: ``EmulatorError`` when the port or a file cannot be used.
    public static func start(
        _ configuration: EmulatorConfiguration,
        logger: Logger = Logger(label: "bodkit.emulator") { _ in SwiftLogNoOpLogHandler() },
        listener: @escaping @Sendable (ReceivedDocument) -> Void = { _ in }
    ) async throws(EmulatorError) -> Emulator {
        let log: LineLog? = if let path = configuration.logFile { try LineLog(path: path) } else { nil }
        let recorder = DocumentRecorder(log: log, limit: configuration.keptDocuments, listener: listener)
        let service = EmulatorService(configuration, recorder: recorder)
        let responder = EmulatorResponder(service: service, maximumRequestBytes: configuration.maximumRequestBytes)
        let server = try await EmulatorServer.start(responder, port: configuration.port, logger: logger)
        let emulator = Emulator(
            credentials: configuration.credentials,
            recorder: recorder,
            service: service,
            server: server
        )
        if let path = configuration.ionapiFile { try await emulator.writeConnection(to: path) }
        return emulator
    }

    /// Runs a service for the duration of some work.
    ///
    /// - Parameters:
    ///   - configuration: How it behaves.
    ///   - body: The work.
    /// - Returns: What the work returns.
    /// - Throws: ``EmulatorError``, or what the work throws.
    public static func withEmulator<Result>(
        _ configuration: EmulatorConfiguration = EmulatorConfiguration(),
        _ body: (Emulator) async throws -> Result
    ) async throws -> Result {
        let emulator = try await start(configuration)
        do {
            let result = try await body(emulator)
            await emulator.stop()
            return result
        } catch {
            await emulator.stop()
            throw error
        }
    }

    /// Runs a service until the calling task is cancelled.
    ///
    /// - Parameters:
    ///   - configuration: How it behaves.
    ///   - ready: Called once it listens.
    ///   - listener: Called for every document that is accepted.
    /// - Throws: ``EmulatorError`` when the port or a file cannot be used.
    public static func run(
        _ configuration: EmulatorConfiguration,
        ready: (Emulator) async -> Void = { _ in },
        listener: @escaping @Sendable (ReceivedDocument) -> Void = { _ in }
    ) async throws(EmulatorError) {
        let emulator = try await start(configuration, listener: listener)
        await ready(emulator)
        await withTaskCancellationHandler {
            await emulator.server.wait()
        } onCancel: {
            emulator.server.stop()
        }
    }

    /// Stops listening and waits until the requests in progress have ended, or for a second.
    public func stop() async {
        server.stop()
        await server.wait()
    }

    /// Makes every token that was issued invalid, as a restart of the authorization server does.
    public func revokeAllTokens() async {
        await service.revokeAllTokens()
    }

    private func writeConnection(to path: String) async throws(EmulatorError) {
        do {
            try PrivateFile.write(ionapi, to: path)
        } catch {
            await stop()
            throw error
        }
    }
}
